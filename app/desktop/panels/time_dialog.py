"""Changing what is to be recorded of a time that the text tells."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.dates import date_examples, date_trouble
from app.desktop.panels.words import shortened
from app.desktop.widgets import SPACE, column, complain, label
from app.storyview.cast import Character
from app.storyview.duration import duration_text, parse_duration
from app.storyview.partial_date import parse_partial_date
from app.storyview.story import Record, StoryView
from app.storyview.timeline import Event, Scene, TimePoint
from app.verbs.time_offers import OfferKind, TimeOffer, with_bounds
from app.verbs.times import point_choices


class TimeOfferDialog(QDialog):
    """A form for an offer: what happens, between which two, how long at least and at most, or on which date.

    ``changed`` is what the author made of it, once the form is accepted.
    """

    def __init__(self, story: StoryView, offer: TimeOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changed: TimeOffer | None = None
        self._offer = offer
        self._choices = point_choices(story, offer)
        self.setWindowTitle(tr("Record a time"))
        self.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())
        layout = column(self)
        bounds = offer.constraint
        if bounds is not None and bounds.statement:
            layout.addWidget(label(f"“{shortened(bounds.statement, 120)}”", "muted"))
        self._form = QFormLayout()
        self._form.setSpacing(SPACE)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.addLayout(self._form)
        self.title, self.when, self.least, self.most = (QLineEdit() for _ in range(4))
        self.earlier, self.later = QComboBox(), QComboBox()
        event = next((one for one in offer.put if isinstance(one, Event)), None)
        if event is not None:
            self.title.setText(event.title)
            self._add(tr("What happens"), self.title)
        if bounds is not None:
            self._add_choice(tr("Earlier"), self.earlier, bounds.earlier)
            self._add_choice(tr("Later"), self.later, bounds.later)
            self.least.setText(duration_text(bounds.at_least) if bounds.at_least else "")
            self.most.setText("" if bounds.at_most is None else duration_text(bounds.at_most))
            self.least.setPlaceholderText(tr("no time at all"))
            self.most.setPlaceholderText(tr("any time, as in 3 years or 2 days"))
            self._add(tr("At least"), self.least)
            self._add(tr("At most"), self.most)
        date = _date_of(offer)
        if date is not None:
            self.when.setText(date)
            self.when.setPlaceholderText(date_examples())
            self._add(tr("Born") if offer.kind is OfferKind.BIRTH else tr("When"), self.when)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Record this"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Take what the form says, or tell what is wrong with it."""
        problem = self._problem()
        if problem:
            complain(self, problem)
            return
        offer = self._offer
        if offer.constraint is not None:
            ends = self._choices[self.earlier.currentIndex()], self._choices[self.later.currentIndex()]
            offer = with_bounds(offer, *ends, self._length(self.least) or 0, self._length(self.most))
        self.changed = replace(offer, put=tuple(self._with_words(one) for one in offer.put))
        super().accept()

    def _problem(self) -> str:
        """What keeps the form from being taken; nothing where it is fine."""
        date = _date_of(self._offer)
        if date is not None and parse_partial_date(self.when.text()) is None:
            return date_trouble(self.when.text()) or tr("Say when.")
        if any(isinstance(one, Event) for one in self._offer.put) and not self.title.text().strip():
            return tr("Say in a few words what happens.")
        if self._offer.constraint is None:
            return ""
        for field in (self.least, self.most):
            if field.text().strip() and self._length(field) is None:
                return tr("“{length}” is not a length of time such as 3 years, 2 days or 90 minutes.").format(
                    length=field.text().strip()
                )
        least, most = self._length(self.least) or 0, self._length(self.most)
        if most is not None and least > most:
            return tr("The least is longer than the most.")
        if self.earlier.currentIndex() == self.later.currentIndex():
            return tr("Choose two different scenes or events.")
        return ""

    def _with_words(self, one: Record) -> Record:
        if isinstance(one, Event):
            one = replace(one, title=self.title.text().strip(), when=self.when.text().strip() if one.when else "")
        elif isinstance(one, Scene) and self._offer.kind is OfferKind.WHEN:
            one = replace(one, when=self.when.text().strip())
        elif isinstance(one, Character):
            one = replace(one, birth=self.when.text().strip())
        return one

    @staticmethod
    def _length(field: QLineEdit) -> int | None:
        return parse_duration(field.text()) if field.text().strip() else None

    def _add(self, text: str, field: QWidget) -> None:
        self._form.addRow(text, field)
        field.setAccessibleName(text)

    def _add_choice(self, text: str, field: QComboBox, chosen: TimePoint) -> None:
        # As wide as its place, not as the longest name.
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.addItems([shortened(one.name, 80) for one in self._choices])
        field.setCurrentIndex(next((at for at, one in enumerate(self._choices) if one.point == chosen), 0))
        self._add(text, field)


def _date_of(offer: TimeOffer) -> str | None:
    """The date that an offer would record, or None where it records none."""
    for one in offer.put:
        match one:
            case Event(when=when) if when:
                return when
            case Scene(when=when) if offer.kind is OfferKind.WHEN:
                return when
            case Character(birth=birth):
                return birth
    return None
