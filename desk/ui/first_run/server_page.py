"""Where our server is: typed once, tried with somebody's own password, kept without it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, NotPermitted, SignInFailed, WrongServer
from desk.domain.outside_errors import (
    CertificateNotTrusted,
    CertificateUnreadable,
    NoEncryption,
    NothingListens,
    ServerNotFound,
    Unavailable,
)
from desk.ui.call import Call, Calls
from desk.ui.first_run.chosen import Chosen
from desk.ui.language.told import told
from desk.ui.widgets.button import Button
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.first_run import FirstRun, ServerWish, Tls
from desk.usecases.front_door import FrontDoor


class ServerPage(QWidget):
    """`connected` (Chosen) when the settings have been written, `back` when the person wants to choose again."""

    connected = Signal(object)
    back = Signal()

    def __init__(self, first_run: FirstRun, calls: Calls) -> None:
        super().__init__()
        self._first_run, self._calls = first_run, calls
        self._trying: Call | None = None
        self._wish: ServerWish | None = None
        self.host = Field(QCoreApplication.translate("FirstRun", "&Server"), QLineEdit())
        self.port = Field(QCoreApplication.translate("FirstRun", "P&ort"), QLineEdit("5432"))
        self.database = Field(QCoreApplication.translate("FirstRun", "&Database"), QLineEdit("halldesk"))
        self.tls = Field(QCoreApplication.translate("FirstRun", "&Encryption"), QComboBox())
        self.root = Field(QCoreApplication.translate("FirstRun", "&Certificate of our authority"), QLineEdit())
        self.login = Field(QCoreApplication.translate("FirstRun", "&Login"), QLineEdit())
        self.password = Field(QCoreApplication.translate("FirstRun", "&Password"), QLineEdit())
        self.fields = (self.host, self.port, self.database, self.tls, self.root, self.login, self.password)
        self.notice = Notice()
        self.browse = Button(QCoreApplication.translate("FirstRun", "&File …"))
        self.button = Button(QCoreApplication.translate("FirstRun", "&Try and save"), "primary")
        self.back_button = Button(QCoreApplication.translate("FirstRun", "&Back"), "quiet", shortcut="Esc")
        self._fill()
        self._lay_out()
        self.button.clicked.connect(self.submit)
        self.back_button.clicked.connect(self.go_back)
        self.browse.clicked.connect(self._on_browse)
        self.tls.editor.currentIndexChanged.connect(self._on_tls)
        for field in (self.host, self.port, self.database, self.root, self.login, self.password):
            field.editor.returnPressed.connect(self.submit)
        self.setFocusProxy(self.host)

    def _fill(self) -> None:
        self.host.editor.setPlaceholderText("halldesk.example.in")
        self.login.editor.setPlaceholderText("desk_t1_asha")
        self.password.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.root.set_remark(QCoreApplication.translate("FirstRun", "may stay empty"))
        trusted = QCoreApplication.translate("FirstRun", "The authorities that this PC trusts")
        self.root.editor.setPlaceholderText(trusted)
        self.password.set_remark(QCoreApplication.translate("FirstRun", "only to try it; it is not kept"))
        for tls, text in (
            (Tls.CHECKED, QCoreApplication.translate("FirstRun", "Encrypted, certificate checked")),
            (Tls.UNCHECKED, QCoreApplication.translate("FirstRun", "Encrypted, certificate not checked")),
            (Tls.NONE, QCoreApplication.translate("FirstRun", "Not encrypted: only inside a network of your own")),
        ):
            self.tls.editor.addItem(text, tls)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Words(QCoreApplication.translate("FirstRun", "Connect to our server"), "title"))
        where = QHBoxLayout()
        where.addWidget(self.host, 3, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self.port, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(where)
        column.addWidget(self.port.problem)  # beside the server it would be a column of single words
        for field in (self.database, self.tls):
            column.addWidget(field)
        file = QHBoxLayout()
        file.addWidget(self.root, 1)
        file.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(file)
        for field in (self.login, self.password):
            column.addWidget(field)
        column.addWidget(self.notice)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _on_tls(self) -> None:
        checked = self.tls.editor.currentData() == Tls.CHECKED
        for widget in (self.root, self.browse):
            widget.setEnabled(checked)
        self.root.set_problem("")

    def _on_browse(self) -> None:
        title = QCoreApplication.translate("FirstRun", "Certificate of our authority")
        kinds = QCoreApplication.translate("FirstRun", "Certificates (*.pem *.crt *.cer);;All files (*)")
        asking = QFileDialog(self, title, "", kinds)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.fileSelected.connect(self.root.editor.setText)
        asking.open()

    # ---- trying --------------------------------------------------------------------------------------------------

    def wish(self) -> ServerWish | None:
        """What was typed, or None with the problems at their fields."""
        missing = QCoreApplication.translate("FirstRun", "This is needed.")
        for field in self.fields:  # what the last try found is tried again
            field.set_problem("")
        for field in (self.host, self.database, self.login):
            field.set_problem("" if field.editor.text().strip() else missing)
        typed = self.port.editor.text().strip()
        port = int(typed) if typed.isascii() and typed.isdigit() else 0
        wrong = QCoreApplication.translate("FirstRun", "A port is a number from 1 to 65535.")
        self.port.set_problem("" if 1 <= port <= 65535 else wrong)
        if troubled := next((field for field in self.fields if field.troubled), None):
            troubled.setFocus()
            return None
        return ServerWish(
            host=self.host.editor.text().strip(),
            port=port,
            database=self.database.editor.text().strip(),
            tls=Tls(self.tls.editor.currentData()),
            root=self.root.editor.text().strip() if self.root.isEnabled() else "",
        )

    def submit(self) -> None:
        """Tries it once, however often it is pressed."""
        if self.button.busy:
            return
        self.notice.clear()
        self._wish = self.wish()
        if self._wish is None:
            return
        self.button.set_busy(True)
        login, password = self.login.editor.text().strip(), self.password.editor.text()
        self._trying = self._calls.run(
            self._first_run.check, self._wish, login, password, done=self._on_reached, failed=self._on_failed
        )

    def go_back(self) -> None:
        """What is being tried is forgotten; nothing has been written yet."""
        if self._trying is not None:
            self._trying.drop()
            self._trying = None
        self.button.set_busy(False)
        self.password.editor.clear()
        self.back.emit()

    def _on_reached(self, login_prefix: str) -> None:
        assert self._wish is not None
        self._trying = self._calls.run(
            self._first_run.connect, self._wish, login_prefix, done=self._on_connected, failed=self._on_failed
        )

    def _on_connected(self, door: FrontDoor) -> None:
        self._trying = None
        self.button.set_busy(False)
        self.password.editor.clear()
        self.connected.emit(Chosen(door=door, login=self.login.editor.text().strip()))

    def _on_failed(self, error: DeskError) -> None:
        """The sentence stands at the field that can mend it; anything else above the buttons."""
        self._trying = None
        self.button.set_busy(False)
        field = self._field_of(error)
        if field is None:
            self.notice.tell(told(error))
            return
        field.set_problem(told(error))
        field.setFocus()

    def _field_of(self, error: DeskError) -> Field[QLineEdit] | Field[QComboBox] | None:
        match error:
            case ServerNotFound():
                return self.host
            case NothingListens():
                return self.port
            case NoEncryption() | CertificateNotTrusted():
                return self.tls
            case CertificateUnreadable():
                return self.root
            case SignInFailed():
                return self.password
            case NotPermitted():
                return self.login
            case WrongServer():
                return self.database
            case Unavailable() if type(error) is Unavailable:  # the others say what else is in the way
                return self.host
            case _:
                return None
