"""The three themes as data: every colour, space and text size that a screen may use. No Qt.

Text has a contrast of at least 4.5 on what it stands on, edges that mean something at least 3; a test proves it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType


@dataclass(frozen=True, kw_only=True, slots=True)
class StateColours:
    """One state of a bar: fill, edge and the text upon the fill."""

    fill: str
    edge: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Sizes:
    """Text sizes in device-independent pixels."""

    small: int = 12
    body: int = 14
    large: int = 16
    title: int = 20
    display: int = 28


@dataclass(frozen=True, kw_only=True, slots=True)
class Spaces:
    """The scale of gaps and margins, in device-independent pixels."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - the scale reads xs, s, m, l, xl
    xl: int = 24


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Named colours as `#rrggbb`; `soft` ones are grounds for a notice, `on_` ones stand upon their namesake."""

    name: str
    dark: bool
    window: str
    surface: str
    raised: str
    sunken: str
    hover: str
    line: str
    edge: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    danger: str
    on_danger: str
    danger_soft: str
    ok: str
    ok_soft: str
    warning: str
    warning_soft: str
    info: str
    info_soft: str
    tip: str
    on_tip: str
    weekend: str
    past: str
    today: str
    faint: str
    part: str
    venue_row: str
    now: str
    urgent: str
    states: Mapping[str, StateColours]
    sizes: Sizes = field(default_factory=Sizes)
    spaces: Spaces = field(default_factory=Spaces)
    radius: int = 6

    def scaled(self, percent: int) -> "Theme":
        """The same theme with all text sizes at `percent` (100 to 200)."""
        bounded = max(100, min(200, percent))
        names = ("small", "body", "large", "title", "display")
        sizes = Sizes(**{name: round(getattr(Sizes(), name) * bounded / 100) for name in names})
        return replace(self, sizes=sizes)


def _states(**rows: tuple[str, str, str]) -> Mapping[str, StateColours]:
    return MappingProxyType(
        {name: StateColours(fill=fill, edge=edge, text=text) for name, (fill, edge, text) in rows.items()}
    )


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f5f6f8",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#eceef2",
    hover="#eef0f6",
    line="#e2e5eb",
    edge="#868d9a",
    text="#1a1d24",
    muted="#565e6c",
    disabled="#9aa1ad",
    accent="#4a42c4",
    accent_hover="#3c35a8",
    on_accent="#ffffff",
    accent_soft="#e7e6fb",
    danger="#b3261e",
    on_danger="#ffffff",
    danger_soft="#fdecea",
    ok="#00694f",
    ok_soft="#e0f4ec",
    warning="#8a5200",
    warning_soft="#fff3d9",
    info="#00598c",
    info_soft="#e2f1fb",
    tip="#23272f",
    on_tip="#f4f5f8",
    weekend="#f6f5fa",
    past="#fafafb",
    today="#f3f2fe",
    faint="#eff1f4",
    part="#dde0e7",
    venue_row="#f0f1f5",
    now="#d0342c",
    urgent="#b3001b",
    states=_states(
        temp_hold=("#ffe3a3", "#b36b00", "#3d2600"),
        pending=("#cfe8fa", "#0072b2", "#00324f"),
        confirmed=("#00785a", "#004d3a", "#ffffff"),
        completed=("#c9ced6", "#5b6470", "#1f252c"),
        cancelled=("#fbe3dc", "#b23a00", "#6b2300"),
        expired=("#eee9f2", "#7a5c8e", "#43305a"),
        blackout=("#4a4f57", "#23262b", "#ffffff"),
    ),
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#14161b",
    surface="#1a1d23",
    raised="#23272f",
    sunken="#101217",
    hover="#262b34",
    line="#2b303a",
    edge="#737c8a",
    text="#e8eaef",
    muted="#a4acb9",
    disabled="#626b78",
    accent="#a9a4ff",
    accent_hover="#c0bcff",
    on_accent="#17133f",
    accent_soft="#2b2a4d",
    danger="#ff8f85",
    on_danger="#3b0603",
    danger_soft="#3d1d1b",
    ok="#4fd3a9",
    ok_soft="#12352b",
    warning="#ffc14d",
    warning_soft="#3a2c0c",
    info="#6cc0f0",
    info_soft="#12303f",
    tip="#e8eaef",
    on_tip="#1a1d23",
    weekend="#1f2029",
    past="#171a1f",
    today="#22223a",
    faint="#22262d",
    part="#323842",
    venue_row="#22252d",
    now="#ff6b61",
    urgent="#ff9d94",
    states=_states(
        temp_hold=("#5c4300", "#ffc14d", "#ffe9bf"),
        pending=("#0e3a57", "#56b4e9", "#d6ecfa"),
        confirmed=("#0a7f61", "#3fd0a8", "#ffffff"),
        completed=("#3a414b", "#8a95a3", "#e3e8ee"),
        cancelled=("#4a2216", "#ff8a5b", "#ffd9c9"),
        expired=("#362c40", "#b79bcb", "#e6d9f0"),
        blackout=("#0c0e11", "#6b7480", "#f2f4f7"),
    ),
)

CONTRAST = Theme(
    name="contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    raised="#0a0a0a",
    sunken="#000000",
    hover="#2a2a2a",
    line="#7a7a7a",
    edge="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    disabled="#9a9a9a",
    accent="#ffe14d",
    accent_hover="#fff3b0",
    on_accent="#000000",
    accent_soft="#3a3300",
    danger="#ff9a91",
    on_danger="#000000",
    danger_soft="#3a0a06",
    ok="#5ff0c0",
    ok_soft="#003325",
    warning="#ffd166",
    warning_soft="#332600",
    info="#8fd3ff",
    info_soft="#00283d",
    tip="#ffffff",
    on_tip="#000000",
    weekend="#161616",
    past="#000000",
    today="#262200",
    faint="#3a3a3a",
    part="#404040",
    venue_row="#1f1f1f",
    now="#ff7a70",
    urgent="#ffb3ab",
    states=_states(
        temp_hold=("#332500", "#ffc933", "#fff2cc"),
        pending=("#002238", "#7cc9ff", "#e6f5ff"),
        confirmed=("#00513c", "#62f5c6", "#ffffff"),
        completed=("#2c2c2c", "#d0d0d0", "#ffffff"),
        cancelled=("#3a1204", "#ff9d73", "#ffe4d9"),
        expired=("#24182e", "#d6b8ec", "#f5eafc"),
        blackout=("#000000", "#ffffff", "#ffffff"),
    ),
)
