"""The glue of the board's print preview: it opens on what is shown, and files are written in the background."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.domain.errors import DeskError
from desk.drawing.page import Page
from desk.ui.board.panel import BoardPanel
from desk.ui.call import Lane
from desk.ui.signed_in import SignedIn

if TYPE_CHECKING:
    from desk.ui.board.print_preview import PrintPreview


class BoardPrinting(QObject):
    """At most one preview at a time; it follows what is read meanwhile."""

    def __init__(self, home: SignedIn, panel: BoardPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._panel = home, panel
        self.preview: PrintPreview | None = None
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._refresh)
        panel.print_wanted.connect(self.open)
        panel.view.board_model.dataChanged.connect(self._on_changed)

    def open(self) -> None:
        """Shows the preview of the board's page, or of its months."""
        from desk.ui.board.print_preview import PrintPreview  # late: most days nobody prints

        if self.preview is None:
            self.preview = PrintPreview(self._panel.board, self._home.identity.tenant_name, self._panel.window())
            self.preview.pdf_wanted.connect(self._write)
            self.preview.finished.connect(self._on_finished)
            self.preview.open()
        self.preview.activateWindow()

    def _on_finished(self) -> None:
        self.preview = None
        self._panel.window().activateWindow()
        self._panel.setFocus()

    def _on_changed(self) -> None:
        if self.preview is not None:
            self._soon.start()

    def _refresh(self) -> None:
        if self.preview is not None and not self.preview.printing:
            self.preview.refresh()

    def _write(self, pages: Sequence[Page], title: str, path: Path) -> None:
        from desk.ui.board.print_painter import write_pdf

        self._home.calls.run(
            write_pdf, pages, title, path, done=self._on_written, failed=self._on_not_written, lane=Lane.SLOW
        )

    def _on_written(self, path: Path) -> None:
        if self.preview is not None:
            self.preview.on_saved(path)

    def _on_not_written(self, error: DeskError) -> None:
        if self.preview is not None:
            self.preview.on_failed(error)
