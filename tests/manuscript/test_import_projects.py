"""novelWriter's and yWriter's projects: the story in its order, and what was noted on it as comments and summaries."""

import shutil
from pathlib import Path

import pytest

from app.manuscript import ImportProblem, read_manuscript
from app.manuscript.importers.novelwriter_text import pieces_of
from app.prose.document import Paragraph, ParagraphStyle
from app.storyview.manuscript import ChapterStatus, headings

DOCUMENTS = {
    "0000000000001": "#! The Crossing\n\n>> By _Ada_ <<\n",
    "0000000000002": "# Part One\n",
    "0000000000003": "## Dover\n\n%Synopsis: They meet.\n\nIt was **very** late[footnote:f1].\nA line on.\n\n"
    "%Footnote.f1: as _ever_\n\n% check this\n>> Centred <<\n",
    "0000000000004": "### The Lamp\n\n@pov: Jane\n\n%Synopsis: A lamp.\n\n“Stay,” [i]he[/i] said, ~~no~~ **_yes_**.\n\n"
    "#### Later\n\nMore snake_case_words and 2 * 3 * 4 \\_so\\_.\n",
    "0000000000005": "##! Interlude\n\n[vspace:2]\nApart.\n",
    "0000000000006": "### Cut\n\nNever told.\n",
    "0000000000007": "# Jane\n\nA note on Jane.\n",
}
ITEMS = [
    ("r1", "", "ROOT", "NOVEL", "", "Novel", True),
    ("0000000000001", "r1", "FILE", "NOVEL", "DOCUMENT", "Title", True),
    ("0000000000002", "r1", "FILE", "NOVEL", "DOCUMENT", "Part", True),
    ("0000000000003", "r1", "FILE", "NOVEL", "DOCUMENT", "Dover", True),
    ("0000000000004", "0000000000003", "FILE", "NOVEL", "DOCUMENT", "Lamp", True),
    ("0000000000005", "r1", "FILE", "NOVEL", "DOCUMENT", "Interlude", True),
    ("0000000000006", "r1", "FILE", "NOVEL", "DOCUMENT", "Cut", False),
    ("0000000000008", "r1", "FILE", "NOVEL", "DOCUMENT", "Lost", True),
    ("r2", "", "ROOT", "CHARACTER", "", "Characters", True),
    ("0000000000007", "r2", "FILE", "CHARACTER", "NOTE", "Jane", True),
]


def _novelwriter(folder: Path, version: str) -> Path:
    """A project as novelWriter of some years wrote it."""
    (folder / "content").mkdir(parents=True)
    items = ""
    orders: dict[str, int] = {}
    for handle, parent, kind, of, layout, name, active in reversed(ITEMS):
        orders[parent] = orders.get(parent, 100) - 1
        order = orders[parent]
        if version == "1.0":
            items += (
                f'<item handle="{handle}" parent="{parent or None}" order="{order}"><name>{name}</name>'
                f"<type>{kind}</type><class>{of}</class><layout>{'SCENE' if layout == 'DOCUMENT' else layout}</layout>"
                f"<status>Finished</status><exported>{active}</exported></item>"
            )
        else:
            items += (
                f'<item handle="{handle}" parent="{parent or None}" order="{order}" type="{kind}" class="{of}" '
                f'layout="{layout}"><meta/><name status="s1" active="{"yes" if active else "no"}">{name}</name></item>'
            )
    status = "<settings><status><entry key='s1'>Finished</entry></status></settings>"
    (folder / "nwProject.nwx").write_text(
        f'<?xml version="1.0" encoding="utf-8"?><novelWriterXML fileVersion="{version}"><project><name>Working</name>'
        f"<author>Ada</author></project>{status}<content>{items}</content></novelWriterXML>",
        "utf-8",
    )
    for handle, text in DOCUMENTS.items():
        old = f"%%~name: X\n%%~path: r1/{handle}\n%%~kind: NOVEL/DOCUMENT\n"
        head = '+++\nname = "X"\n+++\n' if version == "1.6" else old
        (folder / "content" / f"{handle}{'.md' if version == '1.6' else '.nwd'}").write_text(head + text, "utf-8")
    return folder


@pytest.mark.parametrize("version", ["1.0", "1.5", "1.6"])
@pytest.mark.parametrize("named", ["folder", "file", "zip"])
def test_a_project_of_novelwriter(tmp_path: Path, version: str, named: str) -> None:
    path = _novelwriter(tmp_path / "Fic", version)
    if named == "file":
        path = path / "nwProject.nwx"
    elif named == "zip":
        path = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path, "Fic"))
    read = read_manuscript(path)
    work, chapters = read.manuscript.work, read.manuscript.chapters
    assert (work.title, work.author, work.notes) == ("The Crossing", "Ada", "By Ada")
    assert headings(chapters) == ("Chapter 1: Dover", "Interlude")
    dover = chapters[0]
    assert (dover.part, dover.summary, dover.status) == ("Part One", "They meet.", ChapterStatus.REVISED)
    assert [(one.style.value, one.text) for one in dover.document] == [
        ("body", "It was very late.\nA line on."), ("body", "[as ever]"), ("centred", "Centred"), ("scene_break", ""),
        ("body", "“Stay,” he said, no yes."), ("body", "More snake_case_words and 2 * 3 * 4 _so_."),
    ]  # fmt: skip
    marks = [(one.kind.value, dover.document[4].text[one.start : one.end]) for one in dover.document[4].marks]
    assert marks == [("italic", "he"), ("strike", "no"), ("bold", "yes"), ("italic", "yes")]
    assert [(one.anchor.quote, one.text) for one in read.comments] == [
        ("Centred", "check this"), ("“Stay,” he said, no yes.", "Scene: The Lamp\nA lamp.\n@pov: Jane"),
        ("More snake_case_words and 2 * 3 * 4 _so_.", "Scene: Later"),
    ]  # fmt: skip
    told = " ".join(read.notices)
    assert "left out: Characters" in told
    assert "left out: Cut" in told
    assert "missing in the project: Lost" in told


def test_novelwriters_alignment_and_unclosed_signs() -> None:
    text = ">> right\n\nleft <<\n\n> both <\n\na **b and [b]c\n\n_a_b_ [br]\nnext"
    found = [one for one in pieces_of(text, {}) if isinstance(one, Paragraph)]
    assert [(one.style, one.text) for one in found] == [
        (ParagraphStyle.RIGHT, "right"), (ParagraphStyle.BODY, "left"), (ParagraphStyle.QUOTE, "both"),
        (ParagraphStyle.BODY, "a **b and c"), (ParagraphStyle.BODY, "a_b\nnext"),
    ]  # fmt: skip


YWRITER = """<?xml version="1.0" encoding="utf-8"?>
<YWRITER7><PROJECT><Title><![CDATA[The Crossing]]></Title><AuthorName><![CDATA[Ada]]></AuthorName></PROJECT>
<CHARACTERS><CHARACTER><Title>Jane</Title></CHARACTER></CHARACTERS>
<SCENES>
<SCENE><ID>1</ID><Title>The Lamp</Title><Desc>A lamp.</Desc><Notes>Ask.</Notes><Status>5</Status>
<SceneContent><![CDATA[It was [i]very[/i] late & <so>.
[b]Two
lines[/b] /* check */on.
[c]Centred[/c]]]></SceneContent></SCENE>
<SCENE><ID>2</ID><Title>Scene 2</Title><SceneContent><![CDATA[Next.]]></SceneContent><Status>5</Status></SCENE>
<SCENE><ID>3</ID><Title>Cut</Title><Unused>-1</Unused><SceneContent><![CDATA[Never told.]]></SceneContent></SCENE>
<SCENE><ID>4</ID><Title>A</Title><SceneContent><![CDATA[First of all.]]></SceneContent></SCENE>
<SCENE><ID>5</ID><Title>To do</Title><SceneContent><![CDATA[Write.]]></SceneContent></SCENE>
<SCENE><ID>6</ID><Title>B</Title><AppendToPrev>-1</AppendToPrev><SceneContent>Joined.</SceneContent></SCENE>
</SCENES>
<CHAPTERS>
<CHAPTER><ID>2</ID><Title>Chapter One</Title><Desc>They meet.</Desc><SortOrder>3</SortOrder><ChapterType>0</ChapterType>
<Scenes><ScID>1</ScID><ScID>2</ScID><ScID>3</ScID><ScID>6</ScID></Scenes></CHAPTER>
<CHAPTER><ID>3</ID><Title>Part One</Title><SortOrder>2</SortOrder><SectionStart>-1</SectionStart></CHAPTER>
<CHAPTER><ID>1</ID><Title>Prologue</Title><SortOrder>1</SortOrder><Scenes><ScID>4</ScID></Scenes></CHAPTER>
<CHAPTER><ID>4</ID><Title>Plans</Title><SortOrder>4</SortOrder><ChapterType>2</ChapterType><Unused>-1</Unused>
<Scenes><ScID>5</ScID></Scenes></CHAPTER>
</CHAPTERS></YWRITER7>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_project_of_ywriter(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "fic.yw7").write_bytes(YWRITER.encode(encoding))
    read = read_manuscript(tmp_path / "fic.yw7")
    work, chapters = read.manuscript.work, read.manuscript.chapters
    assert (work.title, work.author) == ("The Crossing", "Ada")
    assert headings(chapters) == ("Prologue", "Chapter 1")
    first = chapters[1]
    assert (first.part, first.summary) == ("Part One", "They meet.")
    assert [(one.style.value, one.text) for one in first.document] == [
        ("body", "It was very late & <so>."), ("body", "Two"), ("body", "lines on."), ("centred", "Centred"),
        ("scene_break", ""), ("body", "Next."), ("body", "Joined."),
    ]  # fmt: skip
    marks = [[(one.kind.value, two.text[one.start : one.end]) for one in two.marks] for two in first.document]
    assert marks[:3] == [[("italic", "very")], [("bold", "Two")], [("bold", "lines")]]
    assert read.comments[1].text == "Scene: The Lamp\nA lamp.\nAsk.\ncheck"
    assert "left out: Cut, Plans" in " ".join(read.notices)


def test_broken_projects_are_refused_in_words(tmp_path: Path) -> None:
    folder = tmp_path / "nw"
    folder.mkdir()
    for path, content in ((tmp_path / "a.yw7", "<YWRITER7>"), (folder / "nwProject.nwx", "<a/>"),
                          (tmp_path / "b.yw7", "<!DOCTYPE x [<!ENTITY a 'b'>]><YWRITER7>&a;</YWRITER7>")):  # fmt: skip
        path.write_text(content)
        with pytest.raises(ImportProblem):
            read_manuscript(path)
