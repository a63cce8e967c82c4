"""What stands beside a page of settings while no form is open: what is chosen, what it does, who changed it last."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout

from desk.ui.widgets.facts import Card, Facts
from desk.ui.widgets.words import Words


class About(Card):
    """A card that is told anew whenever another row is chosen; hidden while there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Words("", "title")
        self._pairs = QVBoxLayout()
        self._facts: Facts | None = None
        self.says = Words("", "muted")
        self.changed = Words("", "small")
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        self.column.addLayout(self._pairs)
        self.column.addWidget(self.says)
        self.column.addWidget(self.changed)

    def tell(self, title: str, facts: Iterable[tuple[str, str]] = (), says: str = "", changed: str = "") -> None:
        """Shows these pairs in their order, then the sentences."""
        self.title.setText(title)
        pairs = [(name, value) for name, value in facts if value]
        if self._facts is not None:
            self._pairs.removeWidget(self._facts)
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = Facts(self)  # anew: pairs keep the order in which they were first put
        self._pairs.addWidget(self._facts)
        for name, value in pairs:
            self._facts.put(name, value)
        self._facts.setVisible(bool(pairs))
        for words, text in ((self.says, says), (self.changed, changed)):
            words.setText(text)
            words.setVisible(bool(text))

    def value(self, name: str) -> str:
        """What stands beside a name now."""
        return self._facts.value(name) if self._facts is not None else ""

    @property
    def told(self) -> bool:
        """Whether there is anything to be seen."""
        return bool(self.title.text())
