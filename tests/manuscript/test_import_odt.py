"""OpenDocument texts: emphasis of every style, alignment, boxes, comments and tracked changes."""

import io
import zipfile
from pathlib import Path

import pytest

from app.manuscript import ImportedManuscript, ImportProblem, Tracked, read_manuscript
from app.storyview.manuscript import headings

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(
    f'xmlns:{prefix}="{_OASIS}:{name}:1.0"'
    for prefix, name in (("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
                         ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"))
)  # fmt: skip
NAMES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
NAMES += ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
STYLES = """<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Letter" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Thought" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
</office:styles>"""
AUTOMATIC = """<office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties style:text-underline-style="solid"/>
</style:style>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-variant="small-caps"/></style:style>
<style:style style:name="T3" style:family="text" style:parent-style-name="Thought"><style:text-properties
 fo:font-style="normal" fo:font-weight="bold"/></style:style>
</office:automatic-styles>"""
PROSE = "It was late, and the lamp had gone out."


def _read(folder: Path, body: str, tracked: Tracked = Tracked.ACCEPT) -> ImportedManuscript:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("styles.xml", f"<office:document-styles {NAMES}>{STYLES}</office:document-styles>")
        archive.writestr(
            "content.xml",
            f"<office:document-content {NAMES}>{AUTOMATIC}<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
    (folder / "fic.odt").write_bytes(made.getvalue())
    return read_manuscript(folder / "fic.odt", tracked=tracked)


def _shown(read: ImportedManuscript) -> list[tuple[str, str, list[tuple[str, str]]]]:
    return [
        (one.style.value, one.text, sorted((mark.kind.value, one.text[mark.start : mark.end]) for mark in one.marks))
        for chapter in read.manuscript.chapters
        for one in chapter.document
    ]


def test_emphasis_alignment_boxes_and_lists(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        f"""<text:p text:style-name="Title">My Fic</text:p><text:p text:style-name="Subtitle">Of lamps</text:p>
        <text:h text:outline-level="1">Chapter 1</text:h><text:p>{PROSE}</text:p>
        <text:p><text:tab/>So <text:span text:style-name="T1">very</text:span> <text:span text:style-name="T2">late
        </text:span><text:span text:style-name="Thought">now<text:s text:c="2"/><text:span text:style-name="T3">gone
        </text:span></text:span><text:note><text:note-citation>1</text:note-citation><text:note-body>
        <text:p>A note</text:p></text:note-body></text:note>.</text:p>
        <text:p text:style-name="P1">Centred<text:line-break/>twice</text:p>
        <text:p text:style-name="Letter">Dear Ada</text:p><text:p/>
        <text:p>Beside<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame> it.
        <loext:content-control>Held</loext:content-control></text:p>
        <text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row>
        </table:table><text:p text:style-name="Quotations">Said</text:p>""",
    )
    assert (read.manuscript.work.title, read.manuscript.work.notes) == ("My Fic", "Of lamps")
    assert headings(read.manuscript.chapters) == ("Chapter 1",)
    assert _shown(read) == [
        ("body", PROSE, []),
        ("body", "So very late now  gone .",
         [("bold", "gone"), ("italic", "now"), ("small_caps", "late"), ("underline", "very")]),
        ("body", "[A note]", []), ("centred", "Centred\ntwice", []), ("right", "Dear Ada", [("italic", "Dear Ada")]),
        ("scene_break", "", []), ("body", "Beside it. Held", []), ("body", "In a box", []), ("list_item", "one", []),
        ("body", "cell", []), ("quote", "Said", []),
    ]  # fmt: skip


CHANGED = """<text:tracked-changes>
<text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>Bea</dc:creator>
<dc:date>2024-01-02T03:04:05.000000000</dc:date></office:change-info></text:insertion></text:changed-region>
<text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>Bea</dc:creator>
<dc:date>2024-01-02T03:04:05</dc:date></office:change-info><text:p>old words. </text:p><text:p>Older </text:p>
</text:deletion></text:changed-region></text:tracked-changes>"""


@pytest.mark.parametrize(
    ("tracked", "texts"),
    [
        (Tracked.ACCEPT, [PROSE, "She said new", "things. Then end."]),
        (Tracked.REJECT, [PROSE, "She said things. Then old words. ", "Older end."]),
    ],
)
def test_tracked_changes_are_taken_as_asked_for(tmp_path: Path, tracked: Tracked, texts: list[str]) -> None:
    body = f"""{CHANGED}<text:p>{PROSE}</text:p><text:p>She said <text:change-start text:change-id="c1"/>new</text:p>
    <text:p><text:change-end text:change-id="c1"/>things. Then <text:change text:change-id="c2"/>end.</text:p>"""
    read = _read(tmp_path, body, tracked)
    assert [text for _, text, _ in _shown(read)] == texts
    assert read.changes == 2
    noted = _read(tmp_path, body, Tracked.AS_COMMENTS)
    assert [(one.author, one.text) for one in noted.comments] == [
        ("Bea", "Suggested: put in “new”."), ("Bea", "Suggested: take out “old words. \nOlder”."),
    ]  # fmt: skip


def test_comments_come_along_with_their_answers(tmp_path: Path) -> None:
    note = (
        "<dc:creator>Bea</dc:creator><dc:date>2024-01-02T03:04:05</dc:date><text:p>Why?</text:p><text:p>Say.</text:p>"
    )
    read = _read(
        tmp_path,
        f"""<text:p>{PROSE}</text:p><text:p>So <office:annotation office:name="a" loext:resolved="true">{note}
        </office:annotation>very late<office:annotation-end office:name="a"/>, she said.<office:annotation
        office:name="b" loext:parent-name="a"><dc:creator>Ada</dc:creator><text:p>Yes.</text:p></office:annotation>
        </text:p>""",
    )
    first, second = read.comments
    assert (first.anchor.quote, first.text, first.author) == ("very late", "Why?\nSay.", "Bea")
    assert (first.made_at, first.resolved) == ("2024-01-02T03:04:05+00:00", True)
    assert (second.text, second.reply_to) == ("Yes.", first.id)


@pytest.mark.parametrize(
    "body", ["<text:p>", "<text:section>" * 3000 + "<text:p>deep</text:p>" + "</text:section>" * 3000]
)
def test_damaged_texts_and_bottomless_ones_are_refused(tmp_path: Path, body: str) -> None:
    with pytest.raises(ImportProblem):
        _read(tmp_path, body)


def test_what_has_no_place_is_told(tmp_path: Path) -> None:
    change = """<text:tracked-changes><text:changed-region text:id="c1"><text:format-change><office:change-info>
    <dc:creator>Bea</dc:creator></office:change-info></text:format-change></text:changed-region></text:tracked-changes>
    """
    formula = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    read = _read(tmp_path, f"{change}<text:p>{PROSE}</text:p><text:p>So {formula} it is.</text:p>")
    assert [text for _, text, _ in _shown(read)] == [PROSE, "So  it is."]
    told = " ".join(read.notices)
    assert "1 tracked change of how words are set" in told
    assert "1 formula, chart or other object was left out." in told
