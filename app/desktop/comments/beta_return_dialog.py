"""Looking through what a beta reader sent back, and choosing what to take of it."""

import html
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.desktop.background import Background, Call
from app.desktop.i18n import moment_text, said_again, tr
from app.desktop.panels.words import shortened
from app.desktop.session import ProjectSession
from app.desktop.theme import current_theme
from app.desktop.widgets import button, column, label, resize_to_letters, row, say
from app.manuscript.revised import RevisedText, read_revised
from app.prose.document import Document
from app.storyview.story import StoryView
from app.verbs.beta_matching import chapter_sections
from app.verbs.beta_return import BetaReturn, ReturnedComment, Standing, Suggestion, place_revised, sent_versions
from app.verbs.beta_taking import Taken, take
from app.verbs.faults import message_for

_WHAT = int(Qt.ItemDataRole.UserRole)
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
INTO_TEXT, AS_COMMENTS = "text", "comments"

_Versions = dict[str, tuple[list[Document], list[Document]]]


class BetaReturnDialog(QDialog):
    """Reads a copy beside the window; what is checked is taken as one step that can be undone."""

    def __init__(self, session: ProjectSession, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._path = session, path
        self._story: StoryView = session.story()
        self.returned: BetaReturn | None = None
        self._notices: list[str] = []
        self.setWindowTitle(tr("A beta reader’s copy"))
        resize_to_letters(self, 120, 40)
        self.state = label(tr("Reading…"), "muted")
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Changes and comments"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("Change or comment"), tr("By")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.currentItemChanged.connect(lambda item, _: self._explain(item))
        self.tree.itemChanged.connect(lambda *_: self._count())
        self.context = QTextBrowser()
        self.context.setAccessibleName(tr("The change in its place"))
        self.context.setOpenLinks(False)
        self.author = QComboBox()
        self.author.setAccessibleName(tr("Whose"))
        self.how = QComboBox()
        self.how.setAccessibleName(tr("How changes are taken"))
        self.how.addItem(tr("Put checked changes into the text"), INTO_TEXT)
        self.how.addItem(tr("Take checked changes as comments"), AS_COMMENTS)
        self.check = button(tr("Check"), lambda: self._check_all(True))
        self.uncheck = button(tr("Uncheck"), lambda: self._check_all(False))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.bring = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.bring.setText(tr("Bring in"))
        self.bring.setProperty("primary", True)
        self.bring.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = column(self)
        layout.addWidget(label(path.name, "title"))
        layout.addWidget(self.state)
        self._choices = row(self.author, self.check, self.uncheck, self.how)
        layout.addWidget(self._choices)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.tree)
        both.addWidget(self.context)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 1)
        both.setHandleWidth(1)
        self._both = both
        layout.addWidget(both, 1)
        layout.addWidget(self.buttons)
        self._show_contents(False)
        self._background = Background(self)
        self._background.run(lambda call: read_revised(path, call.cancelled), self._match, self._fail)

    def taken(self) -> Taken:
        """What comes of what is checked."""
        assert self.returned is not None
        changes = {one.number for one in self._checked(Suggestion)}
        comments = {one.comment.id for one in self._checked(ReturnedComment)}
        as_comments = self.how.currentData() == AS_COMMENTS
        accepted, noted = ((), changes) if as_comments else (changes, ())
        return take(self._story, self.returned, accepted, noted, comments=comments)

    def done(self, result: int) -> None:
        """Close; what is still being read is stopped."""
        self._background.cancel()
        super().done(result)

    # Reading

    def _match(self, text: RevisedText) -> None:
        """The versions are the project’s, and so of this thread; the comparing is done beside it."""
        story = self._story
        versions: _Versions = {}
        for number, _ in chapter_sections(text.before, story.chapters, story.headings):
            chapter = story.chapters[number].id
            versions[chapter] = sent_versions(self._session.project, chapter)
        say(self.state, tr("Comparing it with your chapters…"), "muted")

        def work(_: Call) -> BetaReturn:
            return place_revised(story, versions.__getitem__, self._path, text)

        self._background.run(work, self._show, self._fail)

    def _fail(self, error: Exception) -> None:
        say(self.state, message_for(error), "error")

    # Showing

    def _show(self, returned: BetaReturn) -> None:
        self.returned = returned
        self.tree.blockSignals(True)
        present = {(one.author, " ".join(one.text.split())) for one in self._story.comments}
        groups: dict[str, QTreeWidgetItem] = {}
        for one in returned.suggestions:
            group = self._group(groups, one.heading or tr("In no chapter"))
            self._add(group, one, _line(one), one.author or tr("not tracked"), one.certain, one.standing)
        for one in returned.comments:
            if (one.comment.author, " ".join(one.comment.text.split())) in present:
                continue  # the author’s own, which went out with the copy
            heading = next(
                (name for name, chapter in zip(self._story.headings, self._story.chapters, strict=True)
                 if chapter.id == one.chapter), tr("In no chapter"),
            )  # fmt: skip
            line = tr("Comment: {text}").format(text=shortened(one.comment.text, 120))
            self._add(self._group(groups, heading), one, line, one.comment.author, True, None)
        for words in returned.unplaced:
            item = QTreeWidgetItem(self._group(groups, tr("Text that is in no chapter")), [shortened(words, 160), ""])
            item.setData(0, _WHAT, words)
        self.tree.blockSignals(False)
        self.tree.expandAll()
        self.author.addItem(tr("Everything"), None)
        for author in dict.fromkeys([*returned.authors, *(one.comment.author for one in returned.comments)]):
            whose = tr("All by {author}").format(author=author) if author else tr("All that nobody tracked")
            self.author.addItem(whose, author)
        is_anything = self.tree.topLevelItemCount() > 0
        self._show_contents(is_anything)
        notices = [said_again(notice) for notice in returned.notices]
        if not is_anything:
            notices.insert(0, tr("Your reader changed nothing and made no comments."))
        self._notices += notices
        self._count()
        if is_anything:
            self.tree.setCurrentItem(self._items()[0])
        self.tree.setFocus()

    def _group(self, groups: dict[str, QTreeWidgetItem], heading: str) -> QTreeWidgetItem:
        if heading not in groups:
            groups[heading] = QTreeWidgetItem(self.tree, [heading, ""])
            groups[heading].setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = groups[heading].font(0)
            font.setBold(True)
            groups[heading].setFont(0, font)
        return groups[heading]

    def _add(
        self, group: QTreeWidgetItem, what: object, line: str, author: str, certain: bool, standing: Standing | None
    ) -> None:
        item = QTreeWidgetItem(group, [line, author])
        item.setData(0, _WHAT, what)
        if standing is Standing.DONE:
            return
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, _CHECKED if certain else _UNCHECKED)

    def _show_contents(self, shown: bool) -> None:
        for widget in (self._choices, self._both):
            widget.setVisible(shown)

    def _items(self) -> list[QTreeWidgetItem]:
        return [
            item
            for number in range(self.tree.topLevelItemCount())
            if (group := self.tree.topLevelItem(number)) is not None
            for at in range(group.childCount())
            if (item := group.child(at)) is not None
        ]

    def _checked(self, kind: type) -> list:
        return [
            what
            for item in self._items()
            if isinstance(what := item.data(0, _WHAT), kind) and item.checkState(0) is _CHECKED
        ]

    def _check_all(self, checked: bool) -> None:
        """Check or uncheck everything by the author chosen."""
        author = self.author.currentData()
        self.tree.blockSignals(True)
        for item in self._items():
            what = item.data(0, _WHAT)
            whose = what.author if isinstance(what, Suggestion) else None
            whose = what.comment.author if isinstance(what, ReturnedComment) else whose
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable and whose is not None and author in (None, whose):
                item.setCheckState(0, _CHECKED if checked else _UNCHECKED)
        self.tree.blockSignals(False)
        self._count()

    def _count(self) -> None:
        changes, comments = len(self._checked(Suggestion)), len(self._checked(ReturnedComment))
        counted = tr("%Ln change(s)", "", changes), tr("%Ln comment(s)", "", comments)
        chosen = tr("Chosen: {what}.").format(what=", ".join(counted))
        say(self.state, "\n".join([*([chosen] if self.tree.topLevelItemCount() else []), *self._notices]), "muted")
        self.bring.setEnabled(bool(changes or comments) and not self._session.read_only)

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        what = None if item is None else item.data(0, _WHAT)
        if isinstance(what, Suggestion):
            self.context.setHtml(_change_html(what))
        elif isinstance(what, ReturnedComment):
            self.context.setHtml(_comment_html(what))
        else:
            self.context.setPlainText(what if isinstance(what, str) else "")


def _line(one: Suggestion) -> str:
    old, new = shortened(one.old, 60), shortened(one.new, 60)
    if not one.old.strip():
        line = tr("Put in “{new}”").format(new=new) if new else tr("Begin a new paragraph")
    elif not one.new.strip():
        line = tr("Take out “{old}”").format(old=old)
    else:
        line = tr("“{old}” becomes “{new}”").format(old=old, new=new)
    said = {
        Standing.DONE: tr("your text says so already"),
        Standing.CONFLICT: tr("you have changed these words: taken as a comment"),
        Standing.LOST: tr("no place found: taken as a comment"),
    }.get(one.standing)
    return line if said is None else f"{line} ({said})"


def _change_html(one: Suggestion) -> str:
    theme = current_theme()
    old = f'<s style="color:{theme["error"]}">{_escaped(one.old)}</s>' if one.old else ""
    new = f'<u style="color:{theme["good"]}">{_escaped(one.new)}</u>' if one.new else ""
    before = one.before.partition(" ")[2] or one.before  # no half a word at its ends
    after = one.after.rpartition(" ")[0] or one.after
    told = [f"<p>… {_escaped(before)}{old}{new}{_escaped(after)} …</p>"]
    if one.standing is Standing.CONFLICT:
        now = tr("Your text says here now: “{words}”").format(words=one.present)
        told.append(f"<p>{_escaped(now)}</p>")
    if not one.certain:
        doubt = tr("Nobody tracked this. It may be what you changed yourself since the copy was made.")
        told.append(f"<p>{_escaped(doubt)}</p>")
    if one.author:
        told.append(_by(one.author, one.made_at))
    return "".join(told)


def _comment_html(one: ReturnedComment) -> str:
    quote = _escaped(one.anchor.quote)
    gone = tr("These words are no longer in your text.")
    lost = "" if one.stretch is not None else f"<p>{_escaped(gone)}</p>"
    return f"<p>“{quote}”</p><p>{_escaped(one.comment.text)}</p>{lost}{_by(one.comment.author, one.comment.made_at)}"


def _by(author: str, made_at: str) -> str:
    return f'<p style="color:{current_theme()["muted"]}">{_escaped(" · ".join((author, moment_text(made_at))))}</p>'


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
