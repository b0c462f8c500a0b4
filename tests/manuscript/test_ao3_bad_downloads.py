"""Downloads that are cut off, damaged, hostile or saved oddly: every word that is there, or a clear word why not."""

import contextlib
import io
import re
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.manuscript import ImportProblem, read_manuscript
from app.manuscript.pandoc import Cancelled
from app.prose.document import MarkKind
from app.storyview.manuscript import ChapterStatus
from tests.manuscript.ao3_downloads import download
from tests.manuscript.ao3_epubs import epub_of
from tests.manuscript.test_ao3_downloads import imported, plainly, read

MADE = download(11)
TEXT = '<div class="userstuff">\n'


def with_text(markup: str) -> str:
    """The download with something more at the beginning of its first chapter."""
    return MADE.markup.replace(TEXT, TEXT + markup, 1)


@pytest.mark.parametrize("part", [0.45, 0.6, 0.8, 0.95])
def test_what_is_there_of_a_file_that_breaks_off_is_read(part: float, tmp_path: Path) -> None:
    got = imported(tmp_path, MADE.markup[: int(len(MADE.markup) * part)])
    whole = [p.text for one in MADE.manuscript.chapters for p in one.document]
    found = [p.text for one in got.manuscript.chapters for p in one.document]
    assert found
    assert found[:-1] == whole[: len(found) - 1]
    assert "The file breaks off before its end. If text is missing, download the work again." in got.notices


def test_a_file_that_breaks_off_before_the_chapters_is_no_story(tmp_path: Path) -> None:
    preface, _, _ = MADE.markup.partition('<div id="chapters"')
    with pytest.raises(ImportProblem, match="chapters are missing"):
        imported(tmp_path, preface)


def test_chapters_without_a_preface_are_read(tmp_path: Path) -> None:
    _, chapters, rest = MADE.markup.partition('<div id="chapters"')
    got = imported(tmp_path, chapters + rest, "Late.html")
    texts = [chapter.document.text for chapter in MADE.manuscript.chapters]
    assert [chapter.document.text for chapter in got.manuscript.chapters] == texts
    assert got.manuscript.work.title == "Late"
    assert "The file has no preface: nothing is known of the work but its text." in got.notices


def test_two_downloads_in_one_file_keep_all_their_text(tmp_path: Path) -> None:
    both = read(tmp_path, MADE.markup + MADE.markup)
    assert both.work.title == MADE.manuscript.work.title
    texts = [chapter.document.text for chapter in MADE.manuscript.chapters]
    assert [chapter.document.text for chapter in both.chapters] == texts * 2


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", "iso-8859-1"), ("utf-16", "utf-8"), ("utf-8-sig", "utf-8"), ("cp1252", "utf-8")],
)
def test_what_a_file_is_written_in_counts_and_not_what_it_says(encoding: str, declared: str, tmp_path: Path) -> None:
    markup = MADE.markup.replace('charset="utf-8"', f'charset="{declared}"')
    got = read(tmp_path, markup.encode(encoding, "xmlcharrefreplace"))
    assert plainly(got) == plainly(MADE.manuscript)


@pytest.mark.parametrize("name", ["fic.htm", "fic.xhtml", "fic.txt", "fic", "fic.docx"])
def test_a_download_is_known_by_what_it_holds(name: str, tmp_path: Path) -> None:
    assert plainly(read(tmp_path, MADE.markup, name)) == plainly(MADE.manuscript)


def test_tags_without_links_are_parted_at_commas(tmp_path: Path) -> None:
    tags = "<dt>Rating:</dt><dd>Mature</dd><dt>Archive Warnings:</dt><dd>Underage, Major Character Death</dd>"
    tags += "<dt>Fandom:</dt><dd>Original Work</dd><dt>Additional Tags:</dt><dd>Fluff,\nSlow Burn</dd>"
    tags += "<dt>Series:</dt><dd>Part 2 of One, Two, Part 7 of Three</dd><dt>Language:</dt><dd>Klingonese</dd>"
    tags += "<dt>Stats:</dt><dd>Published: 2020-02-30 Words: 1,234 Chapters: 1/1,000</dd>"
    message = (
        '<p class="message">Posted originally on the Archive of Our Own at http://archiveofourown.org/works/12.</p>'
    )
    page = f'<html><body>{message}<dl class="tags">{tags}</dl><h1>T</h1><div class="byline">by me</div>'
    got = imported(tmp_path, f'{page}<div id="chapters" class="userstuff"><p>Text.</p></div></body></html>')
    work = got.manuscript.work
    assert (work.rating, work.warnings) == ("Mature", ("Underage Sex", "Major Character Death"))
    assert (work.fandoms, work.tags) == (("Original Work",), ("Fluff", "Slow Burn"))
    assert (work.series, work.series_position) == ("One, Two", 2)
    assert "The work is also part 7 of the series “Three”: one series has a place here." in got.notices
    assert (work.language, work.planned_chapters) == ("Klingonese", 1000)
    assert work.link == "https://archiveofourown.org/works/12"
    (chapter,) = got.manuscript.chapters
    assert (chapter.status, chapter.posted_on, chapter.posted_link) == (ChapterStatus.POSTED, "", work.link)


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 1500 + "<p>Deep words.</p>" + "</div>" * 1500,
        "<table><tr><td>" * 600 + "Deep words." + "</td></tr></table>" * 600,
        "<em>" * 900 + "<p>Deep words.</p>",
        "<ul><li>" * 400 + "Deep words." + "</li></ul>" * 400,
        "<main><p>Deep words.</p></main><p>After.</p>",
    ],
    ids=["divisions", "tables", "emphasis", "lists", "main"],
)
def test_hostile_nesting_keeps_all_words(markup: str, tmp_path: Path) -> None:
    got = read(tmp_path, with_text(markup))
    text = got.chapters[0].document.text
    assert "Deep words." in text
    assert MADE.manuscript.chapters[0].document[-1].text in text
    assert [one.title for one in got.chapters] == [one.title for one in MADE.manuscript.chapters]


def test_what_is_nested_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportProblem, match="nested too deep"):
        imported(tmp_path, with_text("<div>" * 100_000))


def test_scripts_are_no_words_and_players_are_links(tmp_path: Path) -> None:
    player = '<iframe src="https://example.com/song"></iframe>'
    film = '<video controls><source src="https://example.com/film"><track src="x"><p>No film.</p></video>'
    read_in = imported(
        tmp_path, with_text(f"<script>alert(1)</script><style>p {{}}</style>{player}<p>Then {film}.</p>")
    )
    got = read_in.manuscript
    first, second, *_ = got.chapters[0].document
    assert second.text == "Then https://example.com/film."
    assert "2 players of sound or film: kept as links." in read_in.notices
    assert first.text == "https://example.com/song"
    assert [(mark.kind, mark.target) for mark in first.marks] == [(MarkKind.LINK, "https://example.com/song")]
    assert not re.search("alert|p {}", got.chapters[0].document.text)


def test_nothing_is_fetched(tmp_path: Path) -> None:
    asked: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

    server = HTTPServer(("127.0.0.1", 0), Listener)
    Thread(target=server.serve_forever, daemon=True).start()
    here = f"http://127.0.0.1:{server.server_port}"
    tempting = f'<p><img src="{here}/a.png"></p><iframe src="{here}/b"></iframe><embed src="{here}/c">'
    tempting += f'<link rel="stylesheet" href="{here}/d"><object data="{here}/e"></object><p>Words.</p>'
    try:
        read(tmp_path, with_text(tempting))
        read(tmp_path, epub_of(with_text(tempting), 1), "fic.epub")
    finally:
        server.shutdown()
        server.server_close()
    assert asked == []


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "fic.html"
    path.write_text(with_text("<p>word</p>" * 200_000), "utf-8")
    told: list[float] = []
    with pytest.raises(Cancelled):
        read_manuscript(path, progress=lambda part, _what: told.append(part), cancelled=lambda: len(told) > 2)
    assert told == sorted(told)


def test_one_chapter_of_any_length_is_read_in_pieces(tmp_path: Path) -> None:
    got = read(tmp_path, with_text("<p>one <em>two</em> three</p>" * 30_000))
    assert got.chapters[0].document.words == MADE.manuscript.chapters[0].document.words + 90_000


def edited(content: bytes, files: dict[str, bytes | None]) -> bytes:
    """An EPUB with files put in, or taken out."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            if name not in files:
                new.writestr(name, old.read(name))
        for name, text in files.items():
            if text is not None:
                new.writestr(name, text)
    return made.getvalue()


def test_an_epub_that_lacks_a_page_says_so(tmp_path: Path) -> None:
    got = imported(tmp_path, edited(epub_of(MADE.markup, 1), {"x_split_003.xhtml": None}), "fic.epub")
    assert "The page “x_split_003.xhtml” of the book is missing." in got.notices
    assert got.manuscript.work.title == MADE.manuscript.work.title


def with_one_page(page: str) -> bytes:
    """An EPUB whose first page is the whole work; the others are gone."""
    gone: dict[str, bytes | None] = {f"x_split_00{number}.xhtml": None for number in range(1, 10)}
    return edited(epub_of(MADE.markup, 1), {**gone, "x_split_000.xhtml": page.encode()})


PAGE = """{}<html xmlns="http://www.w3.org/1999/xhtml"><body>
<div id="chapters" class="userstuff1"><p>{}</p></div></body></html>"""


def test_an_epub_that_declares_entities_is_refused(tmp_path: Path) -> None:
    declared = '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "/etc/passwd">'
    page = PAGE.format(f"<!DOCTYPE p [{declared}]>", "Before &b;&c;.")
    with pytest.raises(ImportProblem, match="entities"):
        read(tmp_path, with_one_page(page), "fic.epub")


def test_an_epub_with_names_of_characters_is_read(tmp_path: Path) -> None:
    page = PAGE.format("", "a&nbsp;&mdash;b")
    assert read(tmp_path, with_one_page(page), "fic.epub").chapters[0].document.text == "a\xa0—b"


JUNK = [
    "",
    "<",
    ">",
    "</div>",
    "<div>",
    '"',
    "</blockquote>",
    "<p>",
    "&#0;",
    "<![CDATA[",
    "<!--",
    "<h2>",
    "]]>",
    "<br/",
]


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 200), st.sampled_from(JUNK)), min_size=1, max_size=15))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damage_ends_in_anything_but_words(tmp_path: Path, damage: list[tuple[float, int, str]]) -> None:
    markup = MADE.markup
    for place, length, junk in damage:
        start = int(place * len(markup))
        markup = markup[:start] + junk + markup[start + length :]
    with contextlib.suppress(ImportProblem):
        read(tmp_path, markup)
