"""The reports panel: the list on the left, what it is narrowed to above, chart and table of one section at a time."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.reports.shape import Report
from desk.domain.reports.stopped import ReportStopped
from desk.domain.reports.table import REPORTS
from desk.drawing.chart_data import chart_data
from desk.ui.call import Call, Lane
from desk.ui.language.told import told
from desk.ui.language.tongue import tongue
from desk.ui.reports.chart_view import ChartView
from desk.ui.reports.filters import Filters
from desk.ui.reports.freshness import Freshness
from desk.ui.reports.report_list import ReportList
from desk.ui.reports.running import Running
from desk.ui.reports.table import SheetTable
from desk.ui.reports.words import window_say
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.keyed import Deed, keyed
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.ui.words.format import moment_text, number
from desk.usecases.reports import Format, ReportResult
from desk.usecases.results import Colleague

PAUSE_MILLISECONDS, LOOK_MILLISECONDS = 200, 200


class ReportsPanel(QWidget):
    """One report at a time; another choice stops the one under way."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.report: Report = REPORTS[0]
        self.result: ReportResult | None = None
        self.running: Running | None = None
        self._call: Call | None = None
        self.keys: list[QAction] = []
        self.reports = ReportList()
        self.filters = Filters(home.house, lambda: home.now().astimezone(home.zone).date())
        self.title, self.about = Words("", "title"), Words("", "muted")
        self.notice, self.progress = Notice(), Words("", "muted", wrap=False)
        self.tabs, self.hint = QTabBar(), Words("", "small")
        self.chart, self.table = ChartView(), SheetTable()
        self.more, self.made = Words("", "small"), Words("", "small", wrap=False)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._look = QTimer(self, interval=LOOK_MILLISECONDS)
        self._make_buttons()
        self._lay_out()
        self.freshness = Freshness(self, home.live, self._read_again, self._tell_older)
        self._connect()
        self._bind_keys()
        self._show_report()

    # ---- how it looks --------------------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.print_button = Button(
            QCoreApplication.translate("Reports", "Preview and print"), icon_name="printer", shortcut="Ctrl+P"
        )
        self.pdf_button = Button(
            QCoreApplication.translate("Reports", "Save as PDF"), icon_name="download", shortcut="Ctrl+S"
        )
        self.xlsx_button = Button(
            QCoreApplication.translate("Reports", "Save as XLSX"), icon_name="download", shortcut="Ctrl+Shift+S"
        )
        self.csv_button = Button(
            QCoreApplication.translate("Reports", "Save as CSV"), icon_name="download", shortcut="Ctrl+Alt+S"
        )
        self.stop_button = Button(QCoreApplication.translate("Reports", "Stop"), icon_name="x", shortcut="Esc")
        self.stop_button.hide()
        self.progress.hide()

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(QCoreApplication.translate("Reports", "Parts of the report"))
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(Words(QCoreApplication.translate("Reports", "Reports"), "display"))
        left.addWidget(self.reports, 1)
        self._left = QWidget()
        self._left.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 20)
        row.setSpacing(24)
        row.addWidget(self._left)
        row.addWidget(self._right(), 1)
        self.setAccessibleName(QCoreApplication.translate("Reports", "Reports"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        on_look_changed(self._fit)

    def _right(self) -> QWidget:
        ways = Flow()
        for button in (self.print_button, self.pdf_button, self.xlsx_button, self.csv_button, self.stop_button):
            ways.add(button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        above: tuple[QWidget, ...] = (self.title, self.about, self.filters)
        below: tuple[QWidget, ...] = (self.notice, self.tabs, self.hint, self.chart)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(ways)
        column.addWidget(self.progress)
        for widget in below:
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        for words in (self.more, self.made):
            column.addWidget(words)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _fit(self) -> None:
        self._left.setFixedWidth(min(scaled(230), 380))
        self.table.setMinimumHeight(scaled(230))

    def _connect(self) -> None:
        self._soon.timeout.connect(self.run)
        self._look.timeout.connect(self._show_progress)
        self.reports.chosen.connect(self._on_chosen)
        self.reports.entered.connect(self.table.setFocus)
        self.filters.changed.connect(self._on_narrowed)
        self.tabs.currentChanged.connect(self._show_section)
        self.stop_button.clicked.connect(self.stop)
        self.print_button.clicked.connect(self.preview)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.xlsx_button.clicked.connect(self.save_xlsx)
        self.csv_button.clicked.connect(self.save_csv)
        tongue().changed.connect(self._on_language)

    def _bind_keys(self) -> None:
        deeds: tuple[Deed, ...] = (
            ("Ctrl+PgDown", QCoreApplication.translate("Reports", "Next part of the report"), self._next),
            ("Ctrl+PgUp", QCoreApplication.translate("Reports", "Previous part of the report"), self._previous),
            ("Ctrl+Return", QCoreApplication.translate("Reports", "Read the report again"), self.run),
            ("Ctrl+S", QCoreApplication.translate("Reports", "Save as PDF"), self.save_pdf),
            ("Ctrl+Shift+S", QCoreApplication.translate("Reports", "Save as XLSX"), self.save_xlsx),
            ("Ctrl+Alt+S", QCoreApplication.translate("Reports", "Save as CSV"), self.save_csv),
            ("Esc", QCoreApplication.translate("Reports", "Stop the report"), self.stop),
        )
        self.keys += keyed(self, deeds)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reports.focus_list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._home.senior:
            self.notice.tell(QCoreApplication.translate("Reports", "Reports are for managers and owners."), "info")
            return
        moved = self.filters.renew()  # the window was open past midnight
        if self.result is None and self.running is None:
            self._home.read(self._home.desk.reader.colleagues, done=self._on_people, failed=self._on_failed)
            self.run()
        elif moved:
            self.run()
        elif self.freshness.older:
            self._read_again()

    # ---- what the person chooses ---------------------------------------------------------------------------------

    def choose(self, report: Report) -> None:
        """Shows a report, as if it had been chosen in the list."""
        self.reports.choose(report)

    def _on_chosen(self, report: Report) -> None:
        if report is not self.report:
            self.report, self.result = report, None
            self.filters.suggest(report)
            self._show_report()
            self._soon.start()

    def _on_narrowed(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _on_people(self, people: list[Colleague]) -> None:
        self.filters.put_people(people)

    def _on_language(self) -> None:
        """Tables and charts are drawn, so they are said again here."""
        self.reports.fill()
        self._show_report()

    def _next(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def _previous(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % self.tabs.count())

    # ---- reading -------------------------------------------------------------------------------------------------

    def _read_again(self) -> None:
        """Something changed: the same figures as they are now, without a word."""
        if self.running is None and self.result is not None and self._home.live.state.live:
            self.run(quietly=True)

    def _tell_older(self) -> None:
        text = QCoreApplication.translate(
            "Reports", "{moment}. Something has changed since: Ctrl+Enter reads it again."
        )
        if self.result is not None:
            self.made.setText(text.replace("{moment}", self._as_of(self.result)))

    def run(self, *, quietly: bool = False) -> None:
        """Reads the report; what is shown stays until the answer is there.

        Args:
            quietly: Nobody asked for it; a message that stands here stays.
        """
        self._soon.stop()
        if not self._home.senior:
            return
        asked = self.filters.asked(self.report)
        try:
            asked.check(self.report)
        except DeskError as error:
            self.notice.tell(told(error))
            return
        self._end()
        if not quietly:
            self.notice.clear()
        self.freshness.began()
        self._begin(Running(self._home, self.report, asked))
        assert self.running is not None
        self._call = self._home.calls.run(self.running.read, done=self._on_read, failed=self._on_failed, lane=Lane.SLOW)

    def _begin(self, running: Running) -> None:
        self.running = running
        self._look.start()

    def _end(self) -> None:
        """Stops what is under way; nothing of it is shown any more."""
        if self.running is not None and self._call is not None:
            self._call.drop()
            self._home.calls.run(self.running.stop.ask)
        self._over()

    def _over(self) -> None:
        self.running = self._call = None
        self._look.stop()
        self.stop_button.hide()
        self.progress.hide()

    def stop(self) -> None:
        """Ends the report that is under way; what was shown before stays."""
        if self.running is not None:
            self._end()
            self.notice.tell(told(ReportStopped()), "info")

    def _show_progress(self) -> None:
        """Only for what takes longer than a glance."""
        progress = self.running.progress if self.running is not None else None
        self.stop_button.show()
        self.progress.show()
        if progress is None:
            self.progress.setText(QCoreApplication.translate("Reports", "Waiting for the database …"))
            return
        text = QCoreApplication.translate("Reports", "Reading {part} ({n} of {all}) …")
        if progress.rows:
            text = QCoreApplication.translate("Reports", "Reading {part} ({n} of {all}), {count} rows …")
        text = text.replace("{part}", told(progress.section)).replace("{n}", number(progress.number))
        self.progress.setText(text.replace("{all}", number(progress.of)).replace("{count}", number(progress.rows)))

    def _on_read(self, result: ReportResult) -> None:
        self._over()
        self.freshness.came()
        self.result = result
        self._show_result()

    def _on_failed(self, error: DeskError) -> None:
        self._over()
        self.notice.tell(told(error))

    # ---- showing -------------------------------------------------------------------------------------------------

    def _show_report(self) -> None:
        """The frame of the report, and what was read of it."""
        self.title.setText(told(self.report.title))
        self.about.setText(f"{told(self.report.about).rstrip('.।')} · {told(self.report.days)}")
        self.filters.show_for(self.report)
        place = max(0, self.tabs.currentIndex()) if self.result is not None else 0
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for section in self.report.sections:
            self.tabs.addTab(told(section.title))
        self.tabs.setCurrentIndex(min(place, self.tabs.count() - 1))
        self.tabs.blockSignals(False)
        self._show_result()

    def _show_result(self) -> None:
        result = self.result
        for button in (self.print_button, self.pdf_button, self.xlsx_button, self.csv_button):
            button.setEnabled(result is not None and not result.empty)
        self.made.setText("")
        if result is not None:
            self.made.setText(self._as_of(result))
            if result.empty:
                nothing = QCoreApplication.translate("Reports", "Nothing was found in these days. Try other days.")
                self.notice.tell(nothing, "info")
        self._show_section()

    def _as_of(self, result: ReportResult) -> str:
        text = QCoreApplication.translate("Reports", "As of {time}")
        return text.replace("{time}", moment_text(result.made_at, self._home.zone))

    def _show_section(self) -> None:
        sheet = self.result.sheets[max(0, self.tabs.currentIndex())] if self.result is not None else None
        shown = sheet is not None and bool(sheet.rows)
        self.table.setVisible(shown)
        empty = sheet is not None and not sheet.rows and self.result is not None and not self.result.empty
        hint = told(sheet.section.hint) if sheet is not None and shown else ""
        self.hint.setText(QCoreApplication.translate("Reports", "Nothing of this in these days.") if empty else hint)
        self.hint.setVisible(bool(self.hint.text()))
        if sheet is None or not shown:
            self.chart.show_chart(None)
            self.more.hide()
            return
        self.chart.show_chart(chart_data(sheet, window_say()))
        self.table.show_sheet(sheet)
        self.more.setText(window_say().left_out(sheet.left_out) if sheet.left_out else "")
        self.more.setVisible(bool(sheet.left_out))

    # ---- out of it -----------------------------------------------------------------------------------------------

    def preview(self) -> None:
        """The very pages, to be printed or kept."""
        if self.result is not None and not self.result.empty:
            from desk.ui.reports.preview import show_report  # late: it loads Qt's printing

            show_report(self._home, self.result, self)

    def save_pdf(self) -> None:
        self._ask_where("pdf")

    def save_xlsx(self) -> None:
        self._ask_where("xlsx")

    def save_csv(self) -> None:
        self._ask_where("csv")

    def _ask_where(self, form: Format) -> None:
        """The system's dialog for a place."""
        if self.result is None or self.result.empty or self.running is not None:
            return
        asked = self.result.asked
        self._form: Format = form
        dialog = QFileDialog(self, QCoreApplication.translate("Reports", "Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{form.upper()} (*.{form})")
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"{told(self.report.title)} {asked.first} {asked.last}.{form}")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str, form: Format | None = None) -> None:
        """Reads the report once more, all of it, into a file."""
        if self.result is None:
            return
        running = Running(self._home, self.report, self.result.asked)
        self._begin(running)
        work = running.saving(Path(path), form or self._form, window_say())
        self._call = self._home.calls.run(work, done=self._on_saved, failed=self._on_failed, lane=Lane.SLOW)

    def _on_saved(self, saved: tuple[Path, int]) -> None:
        self._over()
        path, count = saved
        text = QCoreApplication.translate("Reports", "Saved as {name}, {count} rows.")
        self.notice.tell(text.replace("{name}", path.name).replace("{count}", number(count)), "good")
