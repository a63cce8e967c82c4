"""Icons in the theme's colours, drawn from the shipped SVG outlines at the size and sharpness wanted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desk.resources import resource_path
from desk.ui.look.theme import current_theme, watcher

APP_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def icon(name: str, color: str | None = None, size: int = 18) -> QIcon:
    """The icon `resources/icons/<name>.svg`.

    Args:
        name: the file's name without its ending.
        color: a colour as `#rrggbb`; the theme's text colour by default. Ask again after `theme_changed`.
        size: the edge in device-independent pixels.
    """
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    theme = current_theme()
    return _icon(name, color or theme.text, theme.disabled, size, ratio)


def picture(name: str, color: str, size: float, ratio: float) -> QPixmap:
    """The icon as a transparent pixmap of `size` device-independent pixels at `ratio` device pixels each."""
    return _picture(name, color, size, ratio)


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The program's own icon in all its sizes."""
    made = QIcon()
    for size in APP_SIZES:
        made.addFile(str(resource_path(f"app/halldesk-{size}.png")), QSize(size, size))
    return made


@lru_cache(maxsize=512)
def _icon(name: str, color: str, disabled: str, size: int, ratio: float) -> QIcon:
    made = QIcon()
    made.addPixmap(_picture(name, color, size, ratio), QIcon.Mode.Normal)
    made.addPixmap(_picture(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def _picture(name: str, color: str, size: float, ratio: float) -> QPixmap:
    outline = _outline(name).replace("currentColor", color)
    edge = max(1, round(size * ratio))
    made = QPixmap(edge, edge)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(outline.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=256)
def _outline(name: str) -> str:
    return resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")


def forget_pictures() -> None:
    """Drops what was drawn in the colours of an earlier theme."""
    _icon.cache_clear()
    _picture.cache_clear()


watcher().theme_changed.connect(forget_pictures)
