"""Papers of the booking that was just paid: their list, a printer's trouble, the preview on a sheet and on a roll."""

from desk.domain.errors import PrinterFailed
from desk.ui.papers.preview import PaperPreview
from desk.usecases.papers import PaperFormat
from tests.shots.stage import Stage


def papers(stage: Stage) -> None:
    """After `paying`: the booking has its receipt."""
    pane = stage.inspector.booking
    pane.tabs.setCurrentIndex(2)
    stage.wait(lambda: pane.papers.rows)
    stage.settle()
    stage.shot("papers")
    pane.papers.printer._on_failed(PrinterFailed(problem="The printer or class does not exist."))
    stage.settle()
    stage.shot("papers-printer-trouble")
    pane.papers.notice.clear()
    pane.papers.rows[0].preview_button.click()
    preview = pane.papers.preview
    assert preview is not None
    for paper_format in (PaperFormat.A4, PaperFormat.ROLL):
        _shown(stage, preview, paper_format)
    preview.close()
    pane.tabs.setCurrentIndex(0)
    stage.settle()


def _shown(stage: Stage, preview: PaperPreview, paper_format: PaperFormat) -> None:
    preview.formats.setCurrentIndex(list(PaperFormat).index(paper_format))
    stage.wait(lambda: preview.pages)
    stage.settle()
    name = paper_format.name.lower()
    preview.grab().save(str(stage.folder / f"paper-preview-{name}-{stage.look}.png"))
