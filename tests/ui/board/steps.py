"""What a person does on the board: keys, drags, and where things lie."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt

from desk.ui.board.panel import BoardPanel
from desk.ui.board.scale import ScaleName
from tests.ui.board.data import NOW

NO = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT_BUTTON = Qt.MouseButton.LeftButton


def row_of(panel: BoardPanel, name: str) -> int:
    return next(n for n, row in enumerate(panel.board.rows) if row.name == name)


def middle(panel: BoardPanel, row: int, column: int) -> QPoint:
    edges = panel.board.pixels.edges
    slot = panel.board.slot(row, column)
    return panel.view.stretch_rect(row, edges[slot.first], edges[slot.last]).center()


def press(qtbot, panel: BoardPanel, key: Qt.Key, modifier: Qt.KeyboardModifier = NO, times: int = 1) -> None:
    for _ in range(times):
        qtbot.keyClick(panel.view, key, modifier)


def record(signal) -> list:
    got: list = []
    signal.connect(got.append)
    return got


def clear(panel: BoardPanel, name: str, scale: ScaleName = "month") -> int:
    """Puts the cursor onto today in an emptied row."""
    panel.set_scale(scale)
    row = row_of(panel, name)
    for space in panel.board.rows[row].parts:
        for one in panel.board.index.within(space, NOW - timedelta(days=90), NOW + timedelta(days=90)):
            panel.replace_owner(one.owner_id, ())
    panel.view.place_cursor(row, panel.view.steered.head)
    return row


def drag(qtbot, panel: BoardPanel, start: QPoint, end: QPoint) -> None:
    port = panel.view.viewport()
    qtbot.mousePress(port, LEFT_BUTTON, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(port, start + (end - start) * step / 5)
    qtbot.mouseRelease(port, LEFT_BUTTON, pos=end)
