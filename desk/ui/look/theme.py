"""The look: the font, the named colours of each theme, and how they reach Qt. No widget of its own lives here.

Every colour on a screen comes from `current_theme()`; the values live in `desk.ui.look.colours`, the few style rules in
`desk.ui.look.style_rules`.
"""

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desk.resources import resource_path
from desk.ui.look.colours import CONTRAST, DARK, LIGHT, StateColours, Theme
from desk.ui.look.style_rules import style_rules

__all__ = [
    "FAMILY",
    "Choice",
    "StateColours",
    "Theme",
    "ThemeWatcher",
    "apply_theme",
    "colour",
    "current_theme",
    "font",
    "load_fonts",
    "watcher",
]

FAMILY = "Desk Sans"
WEIGHTS = ("Regular", "SemiBold", "Bold")

Choice = Literal["light", "dark", "auto", "contrast"]
# A text's place in the hierarchy.
Kind = Literal["display", "title", "large", "heading", "body", "strong", "muted", "small", "problem", "ok", "warning"]
SizeName = Literal["small", "body", "large", "title", "display"]

_BY_NAME = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


class ThemeWatcher(QObject):
    """Tells that another theme has been applied; its pictures and caches have to be made anew."""

    theme_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.choice: Choice = "light"
        self.percent = 100
        self._follows = False

    def follow_system(self) -> None:
        """Applies the system's light or dark again whenever it changes, as long as the choice is "auto"."""
        if self._follows:
            return
        self._follows = True
        # A chained call loses the Python wrapper of the hints; keep a reference.
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)

    def _on_scheme_changed(self) -> None:
        app = QApplication.instance()
        if self.choice == "auto" and isinstance(app, QApplication):
            apply_theme(app, "auto", percent=self.percent)


@lru_cache(maxsize=1)
def watcher() -> ThemeWatcher:
    """The one watcher of this process; connect its `theme_changed`."""
    return ThemeWatcher()


def current_theme() -> Theme:
    """The theme applied last; light before the first."""
    return watcher().theme


@lru_cache(maxsize=1)
def load_fonts() -> str:
    """Registers the shipped font once (needs a QGuiApplication) and returns its family name."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/DeskSans-{weight}.ttf")))
    return FAMILY


def font(size: SizeName = "body", *, bold: bool = False, strong: bool = False) -> QFont:
    """The shipped font in one of the theme's sizes; `strong` is semi-bold, `bold` is bold."""
    made = QFont(FAMILY)
    made.setPixelSize(getattr(current_theme().sizes, size))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


@lru_cache(maxsize=512)
def colour(value: str, alpha: int = 255) -> QColor:
    """A colour of the theme as Qt wants it. The answer is shared: copy it before changing it."""
    made = QColor(value)
    made.setAlpha(alpha)
    return made


def apply_theme(app: QApplication, choice: Choice = "auto", *, percent: int = 100) -> Theme:
    """Dresses the whole application: Fusion, our palette, our font, a few style rules.

    Args:
        app: the application; windows that are open change at once.
        choice: a theme, or "auto" for what the system asks for (light where it does not say).
        percent: size of all text, 100 to 200.
    """
    load_fonts()
    notice = watcher()
    notice.choice, notice.percent = choice, percent
    theme = _BY_NAME[_system_choice() if choice == "auto" else choice].scaled(percent)
    notice.theme = theme
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setFont(font())
    app.setStyleSheet(style_rules(theme))
    if choice == "auto":
        notice.follow_system()
    notice.theme_changed.emit(theme)
    return theme


def _system_choice() -> Literal["light", "dark", "contrast"]:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for which, value in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.sunken,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.tip,
        role.ToolTipText: theme.on_tip,
        role.Light: theme.raised,
        role.Midlight: theme.sunken,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.Shadow: theme.edge,
    }.items():
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.line))
    made.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(theme.disabled))
    return made
