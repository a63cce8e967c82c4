"""The few style rules (QSS) that palettes cannot express: rounded controls, quiet scroll bars, menus, tabs.

Never for item views' cells: style rules make those slow.
"""

from desk.resources import resource_path
from desk.ui.look.colours import Sizes, Theme

# Buttons have roles by dynamic property: `kind` = "primary", "danger", "quiet"; text by `tone` = "muted", "danger"….
_RULES = """
QToolTip {{ background: {tip}; color: {on_tip}; border: none; padding: 6px 8px; }}
QPushButton, QToolButton {{ background: {raised}; color: {text}; border: 1px solid {control};
    border-radius: {radius}px; padding: 5px 12px; min-height: {tall}px; }}
QToolButton {{ padding: 5px 7px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {sunken}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; padding: 4px 11px; }}
QToolButton:focus {{ padding: 4px 6px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {disabled}; border-color: {line}; background: transparent; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{ background: {line}; color: {disabled}; border-color: {line}; }}
QPushButton[kind="danger"] {{ color: {danger}; border-color: {danger}; }}
QPushButton[kind="danger"]:hover {{ background: {danger_soft}; }}
QPushButton[kind="danger"]:disabled {{ color: {disabled}; border-color: {line}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {hover}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border-color: {accent}; }}
QToolButton[place="side"] {{ font-size: {small}px; padding: 1px 2px; min-height: 0; }}
QToolButton[place="side"]:focus {{ padding: 0 1px; }}
QPushButton:checked, QToolButton:checked {{ background: {accent_soft}; border-color: {accent}; color: {text}; }}
QToolButton[kind="chip"], QToolButton[kind="chip"]:checked {{ background: transparent; border: 1px solid transparent;
    color: {text}; padding: 3px 7px; font-size: {small}px; }}
QToolButton[kind="chip"]:!checked {{ color: {muted}; }}
QToolButton[kind="chip"]:hover {{ background: {hover}; }}
QToolButton[kind="chip"]:focus {{ border-color: {accent}; }}
QToolButton[kind="toggle"] {{ background: transparent; border: 1px solid transparent; }}
QToolButton[kind="toggle"]:checked {{ background: {sunken}; border-color: {line}; }}
QToolButton[kind="toggle"]:hover {{ background: {hover}; }}
QToolButton[kind="toggle"]:focus {{ border-color: {accent}; }}
QFrame[role="segments"] {{ background: {sunken}; border: none; border-radius: {radius}px; }}
QToolButton[kind="segment"] {{ background: transparent; border: 1px solid transparent; padding: 3px 12px;
    border-radius: {inner}px; color: {muted}; }}
QToolButton[kind="segment"]:hover {{ color: {text}; }}
QToolButton[kind="segment"]:checked {{ background: {raised}; border-color: {control}; color: {text};
    font-weight: 600; }}
QToolButton[kind="segment"]:focus {{ border-color: {accent}; }}
QToolButton[kind="title"] {{ background: transparent; border: 1px solid transparent; font-size: {title}px;
    font-weight: 600; padding: 2px 8px; }}
QToolButton[kind="title"]:hover {{ background: {hover}; }}
QToolButton[kind="title"]:focus {{ border-color: {accent}; }}
QTableCornerButton::section {{ background: {window}; border: none; border-bottom: 1px solid {line}; }}
QToolButton::menu-indicator {{ image: none; }}
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {{ background: {surface}; color: {text};
    border: 1px solid {edge}; border-radius: {radius}px; padding: 5px 8px; min-height: {tall}px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit > QToolButton {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{
    border: 2px solid {accent}; padding: 4px 7px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {{
    color: {disabled}; background: {window}; border-color: {line}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] {{
    border: 2px solid {danger}; padding: 4px 7px; }}
QListWidget[wrong="true"] {{ border: 2px solid {danger}; }}
QComboBox::drop-down {{ border: none; width: {room}px; }}
QComboBox::down-arrow {{ image: url({down}); width: {mark}px; height: {mark}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent; width: 20px; }}
QAbstractSpinBox::up-arrow {{ image: url({up}); width: 12px; height: 12px; }}
QAbstractSpinBox::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {edge}; outline: none; padding: 4px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {mark}px; height: {mark}px; border: 1px solid {edge};
    background: {surface}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url({check}); }}
QRadioButton::indicator:checked {{ border: {ring}px solid {accent}; width: {dot}px; height: {dot}px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {disabled}; }}
QMenuBar {{ background: {window}; padding: 2px 6px; }}
QMenuBar::item {{ background: transparent; padding: 5px 10px; border-radius: {radius}px; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {raised}; border: 1px solid {edge}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 10px; border-radius: {inner}px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {text}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 6px; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {control}; border: 3px solid {window}; border-radius: 6px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 8px 14px; border: none;
    border-bottom: 2px solid transparent; }}
QTabBar[kind="narrow"]::tab {{ padding: 8px 8px; }}
QTabBar::scroller {{ width: 48px; }}
QTabBar > QToolButton {{ background: {window}; border: none; border-radius: 0; padding: 0; min-height: 0; }}
QTabBar > QToolButton::left-arrow {{ image: url({left}); width: 16px; height: 16px; }}
QTabBar > QToolButton::right-arrow {{ image: url({right}); width: 16px; height: 16px; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ background: {accent_soft}; }}
QStatusBar {{ background: {window}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QLabel[tone="muted"] {{ color: {muted}; }}
QLabel[tone="danger"] {{ color: {danger}; }}
QLabel[tone="warning"] {{ color: {warning}; }}
QLabel[tone="ok"] {{ color: {ok}; }}
QProgressBar {{ background: {sunken}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QLabel[role="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {large}px; font-weight: 600; }}
QLabel[role="small"] {{ font-size: {small}px; }}
QFrame[role="card"] {{ background: {surface}; border: 1px solid {line}; border-radius: {outer}px; }}
QFrame[role="banner"] {{ background: {warning_soft}; border: none; border-bottom: 1px solid {warning}; }}
"""


def style_rules(theme: Theme) -> str:
    """The rules in the theme's colours."""
    values = {name: getattr(theme, name) for name in Theme.__dataclass_fields__ if name.islower()}
    sizes = {name: getattr(theme.sizes, name) for name in ("small", "large", "title")}
    control = theme.edge if theme.name == "contrast" else _between(theme.line, theme.edge)
    values |= sizes | {"control": control, "inner": theme.radius - 2, "outer": theme.radius + 4}
    values["tall"] = round(theme.sizes.body * 10 / 7)  # or a crowded page would press large text flat
    mark = round(theme.sizes.body * 16 / Sizes().body)  # what is ticked or opened grows with its words
    dot = mark // 2
    ring = (mark + 2 - dot) // 2
    values |= {"mark": mark, "room": mark + 10, "dot": dot, "ring": ring, "round": (mark + 2) // 2}
    for way in ("up", "down", "left", "right", "check"):
        values[way] = resource_path(f"style/{way}-{theme.name}.svg").as_posix()
    return _RULES.format(**values)


def _between(one: str, other: str) -> str:
    """The colour half-way between two, for outlines of controls whose text already tells what they are."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{(a + b) // 2:02x}" for a, b in pairs)
