"""A paper before it is printed: the very pages, larger or smaller, and the choice of paper and printer of this PC."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.ui.call import Lane
from desk.ui.language.told import told
from desk.ui.papers.desk_printer import DeskPrinter
from desk.ui.papers.offered import chosen_printer, offer_printers, show_printer
from desk.ui.papers.on_printer import image_of
from desk.ui.papers.setting import keep
from desk.ui.papers.words import copies_words, format_word
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.papers import PaperFormat, PrinterChoice
from desk.usecases.printing import Preview, Subject, preview

ZOOMS = (50, 70, 100, 140, 200)
_DPI = 96


class PaperPreview(QDialog):
    """Ctrl+P prints, Ctrl+S saves, Ctrl++, Ctrl+- and Ctrl+0 zoom, PgUp, PgDn, Home and End turn pages, Esc closes."""

    def __init__(self, home: SignedIn, printer: DeskPrinter, subject: Subject, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._home, self._printer, self._subject = home, printer, subject
        self._number = ""
        self.zoom = 100
        self._fitted = False
        self.pages: list[QLabel] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.notice = Notice()
        self.copies = Words("", "muted", wrap=False)
        self.formats, self.printers, self.address = QComboBox(), QComboBox(), QLineEdit()
        self.print_button = Button(
            QCoreApplication.translate("Papers", "&Print"), "primary", icon_name="printer", shortcut="Ctrl+P"
        )
        self.save_button = Button(
            QCoreApplication.translate("Papers", "&Save as PDF"), icon_name="download", shortcut="Ctrl+S"
        )
        self.keep_button = Button(
            QCoreApplication.translate("Papers", "&Keep for this PC"), "quiet", icon_name="check", shortcut="Ctrl+D"
        )
        self.larger_button = Button("", "quiet", icon_name="plus", shortcut="Ctrl++")
        self.larger_button.name(QCoreApplication.translate("Papers", "Larger"))
        self.smaller_button = Button("", "quiet", icon_name="minus", shortcut="Ctrl+-")
        self.smaller_button.name(QCoreApplication.translate("Papers", "Smaller"))
        self.where = Words("", "muted", wrap=False)
        self.area = QScrollArea()
        self._column = QVBoxLayout()
        self._fill()
        self._lay_out()
        self._connect()
        self._on_printer()
        self._read()

    # ---- how it is laid out --------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for each in PaperFormat:
            self.formats.addItem(format_word(each), each)
        self.formats.setCurrentIndex(list(PaperFormat).index(self._printer.paper_format))
        self.formats.setAccessibleName(QCoreApplication.translate("Papers", "Kind of paper"))
        offer_printers(self.printers)
        self.printers.setAccessibleName(QCoreApplication.translate("Papers", "Printer"))
        self.address.setPlaceholderText(QCoreApplication.translate("Papers", "Address, such as 192.168.1.50"))
        self.address.setAccessibleName(QCoreApplication.translate("Papers", "Address of the receipt printer"))
        self._choose_printer()

    def _choose_printer(self) -> None:
        """Shows the printer that holds the kind of paper chosen."""
        kept = self._printer.choice(self.wanted)
        self.address.setText(kept.name if kept.way == "escpos" else "")
        show_printer(self.printers, kept)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setLayout(self._column)
        self._column.setSpacing(16)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(QCoreApplication.translate("Papers", "The pages"))
        top = QHBoxLayout()
        for widget in (self.formats, self.printers, self.address, self.keep_button):
            top.addWidget(widget)
        top.addStretch(1)
        for control in (self.where, self.smaller_button, self.larger_button):
            top.addWidget(control)
        foot = QHBoxLayout()
        foot.addWidget(self.print_button)
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        foot.addWidget(self.copies)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)
        self.resize(860, 900)
        self.print_button.setFocus()

    def _connect(self) -> None:
        self.finished.connect(self._give_back)
        self.formats.currentIndexChanged.connect(self._on_format)
        self.printers.currentIndexChanged.connect(self._on_printer)
        self.print_button.clicked.connect(self.print_it)
        self.save_button.clicked.connect(self.save_it)
        self.keep_button.clicked.connect(self.keep_it)
        self.larger_button.clicked.connect(self.larger)
        self.smaller_button.clicked.connect(self.smaller)
        self.area.verticalScrollBar().valueChanged.connect(self._say_where)
        self.area.verticalScrollBar().rangeChanged.connect(self._say_where)  # pages just put in have their places now
        self._printer.printed.connect(self._on_printed)
        self._printer.failed.connect(self.notice.tell)
        for keys, slot in (
            ("Ctrl+P", self.print_it),
            ("Ctrl+S", self.save_it),
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.as_it_is),
            ("Ctrl+D", self.keep_it),
            ("PgDown", self.next_page),
            ("PgUp", self.previous_page),
            ("Home", self.first_page),
            ("End", self.last_page),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # ---- what the person does ------------------------------------------------------------------------------------

    @property
    def wanted(self) -> PaperFormat:
        return PaperFormat(self.formats.currentData())

    @property
    def choice(self) -> PrinterChoice:
        return chosen_printer(self.printers, self.address)

    def print_it(self) -> None:
        """Prints on what is chosen, which this PC remembers for this kind of paper."""
        if self._keep():
            self._printer.print_out(self._subject, self.wanted)

    def keep_it(self) -> None:
        """From now on this kind of paper and this printer are this PC's, without printing now."""
        if self._keep():
            text = QCoreApplication.translate("Papers", "This PC prints on {paper} from now on.")
            self.notice.tell(text.replace("{paper}", format_word(self.wanted)), "good")

    def _keep(self) -> bool:
        """Whether what is chosen is whole; then it is remembered."""
        if self.choice.way == "escpos" and not self.choice.name:
            self.notice.tell(QCoreApplication.translate("Papers", "Enter the address of the receipt printer."))
            self.address.setFocus()
            return False
        self.notice.clear()
        keep(self._home.state, self.wanted, self.choice)
        return True

    def save_it(self) -> None:
        self.notice.clear()
        self._printer.ask_where(self._subject, self._number, self.wanted)

    def larger(self) -> None:
        self._zoom_to(next((zoom for zoom in ZOOMS if zoom > self.zoom), ZOOMS[-1]))

    def smaller(self) -> None:
        self._zoom_to(next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom), ZOOMS[0]))

    def as_it_is(self) -> None:
        self._zoom_to(100)

    def _page_here(self) -> int:
        """The page at the top of what is seen, from 0."""
        top = self.area.verticalScrollBar().value() + self._column.spacing()
        return max((n for n, page in enumerate(self.pages) if page.y() <= top), default=0)

    def _turn_to(self, number: int) -> None:
        if self.pages:
            page = self.pages[min(max(number, 0), len(self.pages) - 1)]
            self.area.verticalScrollBar().setValue(page.y())

    def next_page(self) -> None:
        """The next page; on the last one as far down as it goes."""
        here = self._page_here()
        if here + 1 < len(self.pages):
            self._turn_to(here + 1)
        else:
            self.last_page()

    def previous_page(self) -> None:
        bar, here = self.area.verticalScrollBar(), self._page_here()
        beginning = bool(self.pages) and bar.value() <= self.pages[here].y()
        self._turn_to(here - 1 if beginning else here)

    def first_page(self) -> None:
        self.area.verticalScrollBar().setValue(0)

    def last_page(self) -> None:
        self.area.verticalScrollBar().setValue(self.area.verticalScrollBar().maximum())

    def _say_where(self) -> None:
        """Zoom and, of several, the page."""
        text = f"{self.zoom} %"
        if len(self.pages) > 1:
            page = QCoreApplication.translate("Papers", "Page {n} of {all}")
            text = f"{page.replace('{n}', str(self._page_here() + 1)).replace('{all}', str(len(self.pages)))} · {text}"
        self.where.setText(text)

    def _zoom_to(self, zoom: int) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self._read()

    def _on_format(self) -> None:
        self._choose_printer()
        self._read()

    def _on_printer(self) -> None:
        self.address.setVisible(self.printers.currentData().way == "escpos")

    def _give_back(self) -> None:
        """The keyboard goes back to the window below, also where the system does not see to it."""
        below = self.parentWidget()
        if below is not None:
            below.window().activateWindow()

    # ---- what happens --------------------------------------------------------------------------------------------

    def _read(self) -> None:
        dpi = round(_DPI * self.zoom / 100 * self.devicePixelRatioF())
        self._home.calls.run(
            preview, self._home.desk, self._subject, self.wanted, dpi,
            done=self._on_pages, failed=self._on_failed, lane=Lane.SLOW,
        )  # fmt: skip

    def _on_pages(self, found: Preview) -> None:
        for label in self.pages:
            label.hide()
            label.deleteLater()
        self.pages = []
        self._number = found.made.number
        self.copies.setText(copies_words(found.made.card) if found.made.card is not None else "")
        for number, page in enumerate(found.pictures, start=1):
            pixmap = QPixmap.fromImage(image_of(page))
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            label = QLabel()
            label.setPixmap(pixmap)
            label.setProperty("role", "paper")
            text = QCoreApplication.translate("Papers", "Page {n} of {all}")
            label.setAccessibleName(text.replace("{n}", str(number)).replace("{all}", str(len(found.pictures))))
            self._column.addWidget(label)
            self.pages.append(label)
        self._make_room()
        self._say_where()

    def _make_room(self) -> None:
        """Pages that lie on their side are seen whole, smaller where there is no room; what somebody zooms is not."""
        if self.zoom != 100:
            return
        margins, bar = self._column.contentsMargins(), self.area.verticalScrollBar().sizeHint().width()
        widest = max((round(page.pixmap().deviceIndependentSize().width()) for page in self.pages), default=0)
        frame = self.width() - self.area.width() + 2 * self.area.frameWidth()
        around, most = margins.left() + margins.right() + bar + frame, self.screen().availableGeometry().width()
        self.resize(max(self.width(), min(widest + around, most)), self.height())
        if self._lies() and not self._fitted and widest + around > self.width():
            whole = [zoom for zoom in ZOOMS if widest * zoom / 100 + around <= self.width()]
            self._fitted = True  # once: from then on somebody decides
            self._zoom_to(max(whole, default=ZOOMS[0]))

    def _lies(self) -> bool:
        sizes = [page.pixmap().size() for page in self.pages]
        return any(size.width() > size.height() for size in sizes)

    def _on_printed(self, _printed: object) -> None:
        self.close()

    def _on_failed(self, error: DeskError) -> None:
        self.notice.tell(told(error))
