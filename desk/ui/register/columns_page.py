"""Which column of the file is what, how its dates are meant, which space an unknown name is: guessed, then asked."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk.domain.register.cells import DayOrder, words
from desk.domain.register.columns import Column
from desk.ui.register.words import column_word
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.words import Words
from desk.usecases.register.plan import first_choices, order_of, unknown_places
from desk.usecases.register.reading import Choices, Place
from desk.usecases.register_ports import Table

MOST_PLACES = 30


class ColumnsPage(QWidget):
    """`changed` after every choice."""

    changed = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._table: Table | None = None
        self.columns: dict[Column, QComboBox] = {}
        self.places: dict[str, QComboBox] = {}
        self._labels: dict[str, QLabel] = {}
        self.order = Field(QCoreApplication.translate("Register", "5/6/2027 in this file is"), QComboBox())
        self.venue = Field(QCoreApplication.translate("Register", "&Venue of rows that name none"), QComboBox())
        self._grid, self._places = QGridLayout(), QGridLayout()
        self._places_title = Words(QCoreApplication.translate("Register", "Names that no space has"), "strong")
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.order)
        column.addWidget(self.venue)
        column.addWidget(self._places_title)
        column.addLayout(self._places)
        column.addWidget(Words(QCoreApplication.translate("Register", "Columns"), "strong"))
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setColumnStretch(1, 1)
        self._places.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _fill(self) -> None:
        nobody = QCoreApplication.translate("Register", "Choose")
        self.order.editor.addItem(nobody, None)
        self.order.editor.addItem(QCoreApplication.translate("Register", "5 June 2027: the day comes first"), "day")
        self.order.editor.addItem(QCoreApplication.translate("Register", "6 May 2027: the month comes first"), "month")
        self.venue.editor.addItem(nobody, None)
        for venue in self._home.house.venues:
            self.venue.editor.addItem(venue.name, venue.id)
        for place, column in enumerate(Column):
            label, box = QLabel(column_word(column)), QComboBox()
            box.setAccessibleName(column_word(column))
            label.setBuddy(box)
            self._grid.addWidget(label, place, 0)
            self._grid.addWidget(box, place, 1)
            self.columns[column] = box
            box.activated.connect(self._on_column)
        self.order.editor.activated.connect(self.changed)
        self.venue.editor.activated.connect(self._on_column)

    def take(self, table: Table) -> None:
        """A file that was read: its columns as they are probably meant."""
        self._table = table
        guessed = first_choices(table)
        for column, box in self.columns.items():
            box.clear()
            box.addItem("–", None)
            for place, heading in enumerate(table.headings):
                sample = next((words(row[place]) for row in table.rows[:20] if words(row[place])), "")
                box.addItem(f"{heading or place + 1}  ·  {sample[:30]}" if sample else heading or str(place + 1), place)
            box.setCurrentIndex(guessed.columns.get(column, -1) + 1)
        self._on_column()

    def _on_column(self) -> None:
        """The dates and the names of spaces depend on which columns they are."""
        if self._table is None:
            return
        known = order_of(self._table, self._chosen())
        self.order.setVisible(known is None)
        if known is not None:
            self.order.editor.setCurrentIndex(0)
        self._ask_places(unknown_places(self._table, self._home.house, self._without_places())[:MOST_PLACES])
        self.changed.emit()

    def _ask_places(self, names: list[str]) -> None:
        for name, box in self.places.items():
            for widget in (box, self._labels[name]):
                widget.hide()
                widget.deleteLater()
        self.places, self._labels = {}, {}
        self._places_title.setVisible(bool(names))
        for row, name in enumerate(names):
            box = QComboBox()
            box.setAccessibleName(name)
            box.addItem(QCoreApplication.translate("Register", "Leave these rows out"), None)
            for venue in self._home.house.venues:
                every: list[Place] = [*venue.spaces, *venue.composites]
                for place in every:
                    box.addItem(f"{place.name} · {venue.name}", place)
            box.activated.connect(partial(self.changed.emit))
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name out of a file is no markup and has no letter for Alt
            label.setText(name.replace("&", "&&"))
            label.setBuddy(box)
            self._places.addWidget(label, row, 0)
            self._places.addWidget(box, row, 1)
            self.places[name], self._labels[name] = box, label

    def _chosen(self) -> dict[Column, int]:
        found = {column: box.currentData() for column, box in self.columns.items()}
        return {column: place for column, place in found.items() if place is not None}

    def _without_places(self) -> Choices:
        return Choices(columns=self._chosen(), order="day", venue_id=self.venue.editor.currentData())

    def choices(self) -> Choices | None:
        """What was decided; None with the problem at its field where something is missing."""
        columns = self._chosen()
        order: DayOrder | None = order_of(self._table, columns) if self._table is not None else None
        order = order or self.order.editor.currentData()
        asked = QCoreApplication.translate("Register", "Both are possible in this file. Say which.")
        self.order.set_problem("" if order is not None else asked)
        if order is None or Column.DATE not in columns:
            return None
        places = {name: box.currentData() for name, box in self.places.items() if box.currentData() is not None}
        return Choices(columns=columns, order=order, places=places, venue_id=self.venue.editor.currentData())
