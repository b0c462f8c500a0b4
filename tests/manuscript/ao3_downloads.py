"""Downloads from AO3 of every shape that its views have written since 2010, with the manuscript each stands for."""

from dataclasses import dataclass, replace
from enum import IntEnum
from html import escape
from random import Random

from app.manuscript.ao3.html import chapter_html
from app.manuscript.field_text import field_document, field_text
from app.prose.document import Document
from app.storyview.manuscript import Chapter, ChapterStatus, Manuscript, Work
from tests.manuscript.ao3_texts import FIELD, TEXT, pieces


class Age(IntEnum):
    """The years in which the archive wrote its downloads differently."""

    FIRST = 2010  #: nothing around preface and afterword; the one chapter's text lies bare
    WRAPPED = 2014  #: the one chapter's text in an element of its own
    CALIBRE = 2019  #: preface and afterword in theirs, with headings for calibre
    LANGUAGE = 2022  #: the language named, large numbers with commas
    PLURALS = 2024  #: labels in the plural, other words in the afterword, translations
    NUMBERED = 2025  #: "Chapter 3: The Letter", and a head over the one chapter of a work in parts


@dataclass(frozen=True)
class PostedChapter:
    """A chapter with the HTML that AO3 stores of it."""

    chapter: Chapter
    body: str
    summary: str = ""
    notes: str = ""
    end_notes: str = ""


@dataclass(frozen=True)
class PostedWork:
    """A work with the HTML that AO3 stores of it."""

    work: Work
    chapters: tuple[PostedChapter, ...]
    summary: str = ""
    notes: str = ""
    end_notes: str = ""

    @property
    def manuscript(self) -> Manuscript:
        return Manuscript(self.work, tuple(one.chapter for one in self.chapters))


@dataclass(frozen=True)
class Download:
    """A download: its age, whether its chapters have heads, its HTML, and what it stands for."""

    age: Age
    headed: bool
    markup: str
    manuscript: Manuscript


_LISTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "warnings": ("Archive Warning", ("No Archive Warnings Apply", "Underage Sex", "Major Character Death")),
    "categories": ("Category", ("F/F", "Gen", "M/M")),
    "fandoms": ("Fandom", ("Original Work", "The Lamp, the Rain, and Other Tales - A. B. Author", "R & B (TV)")),
    "relationships": ("Relationship", ("Mara/Tom", "Mara & Tom", "Mara/Original Character(s)")),
    "characters": ("Character", ("Mara", "Tom \"Tommy\" Lee", "Élise")),
    "tags": ("Additional Tags", ("Slow Burn", "Hurt/Comfort, but make it <3", "no beta we die like men", "Fluff")),
}  # fmt: skip
LANGUAGES = {"en": "English", "fr": "Français", "zh": "中文-普通话 國語", "pt-BR": "Português brasileiro"}
_TITLES = ("The Lamp & the Rain", "<3", "Chapter 2", "Notes", "Late, Later, Latest", "Summary: A Love Story", "É")
_CHAPTER_TITLES = (
    "", "", "The Letter", "Prologue", "Chapter 9", "Notes", "Chapter: One", "A & B <3", "Chapter 1: Again", "Part of 2",
)  # fmt: skip
_BYLINES = ("Mara Quill", "Anonymous", "mara_quill (maraq), Tom Lee", "Old Name [archived by archivist]")


def download(seed: int) -> Download:
    """The download of a seed; the first twelve, and again those from 24 on, show every age and both kinds of work."""
    random = Random(seed)
    age = list(Age)[seed % len(Age)]
    turn = seed // len(Age) % 8
    count = 1 if turn % 4 == 0 else random.randint(2, 5)
    headed = count > 1 or (age is Age.NUMBERED and turn == 4)
    work = _work(random, age, count)
    summary, notes, end_notes = (_field(random) for _ in range(3))
    work = replace(work, summary=summary[1], notes=notes[1], end_notes=end_notes[1])
    changed = random.choice(("", "2021-03-04"))
    chapters: list[PostedChapter] = []
    for number in range(1, count + 1):
        on = "2018-12-31" if number == 1 or not changed else changed if number == count else ""
        chapter = Chapter(status=ChapterStatus.POSTED, posted_on=on, posted_link=work.link if count == 1 else "")
        chapters.append(_chapter(random, age, chapter, number) if headed else _text(random, chapter))
    posted = PostedWork(work, tuple(chapters), summary[0], notes[0], end_notes[0])
    return Download(age, headed, page_of(posted, age, headed, random), posted.manuscript)


def as_posted(manuscript: Manuscript) -> PostedWork:
    """A work as it is on AO3 when all that we say is to be pasted has been."""
    work = manuscript.work
    chapters = tuple(
        PostedChapter(one, chapter_html(one.document), *map(_stored, (one.summary, one.notes, one.end_notes)))
        for one in manuscript.chapters
    )
    return PostedWork(work, chapters, *map(_stored, (work.summary, work.notes, work.end_notes)))


def _stored(typed: str) -> str:
    return chapter_html(field_document(typed))


def page_of(posted: PostedWork, age: Age, headed: bool, random: Random) -> str:
    """The HTML that the archive writes of a work for its download."""
    chapters = [
        _headed_chapter(random, age, one, number) if headed else _only_chapter(age, one, posted.work)
        for number, one in enumerate(posted.chapters, 1)
    ]
    chapters_markup = "\n".join(chapters)
    return "\n".join(
        (
            _head(posted.work),
            _preface(random, age, posted),
            f'<div id="chapters" class="userstuff">\n{chapters_markup}\n</div>\n',
            _afterword(random, age, posted.end_notes),
            "</body>\n</html>\n",
        )
    )


def _field(random: Random) -> tuple[str, str]:
    """A summary or note: the HTML that AO3 stores, and what one types; often empty."""
    if random.random() < 0.3:
        return "", ""
    markup, paragraphs = pieces(random, random.randint(1, 3), FIELD)
    return markup, field_text(Document(tuple(paragraphs)))


def _work(random: Random, age: Age, count: int) -> Work:
    code = random.choice(list(LANGUAGES))
    number = random.randint(1, 99_999_999)
    lists = {name: tuple(random.sample(of, random.randint(0, len(of)))) for name, (_, of) in _LISTS.items()}
    in_series = random.random() < 0.5
    return Work(
        warnings=lists["warnings"],
        categories=lists["categories"],
        fandoms=lists["fandoms"],
        relationships=lists["relationships"],
        characters=lists["characters"],
        tags=lists["tags"],
        title=random.choice(_TITLES),
        author=random.choice(_BYLINES),
        language=code if age >= Age.LANGUAGE else "en",
        rating=random.choice(("Not Rated", "General Audiences", "Teen And Up Audiences", "Mature", "Explicit")),
        series="Part 2 of Nothing, Really" if in_series else "",
        series_position=random.randint(1, 12) if in_series else None,
        collections=random.choice(("", "Yuletide 2019", "Yuletide 2019, Rain & Lamps")),
        planned_chapters=random.choice((None, count, count + 3, 1200)) if count > 1 or age >= Age.LANGUAGE else None,
        link=f"https://archiveofourown.org/works/{number}",
    )


def _text(random: Random, chapter: Chapter) -> PostedChapter:
    markup, paragraphs = pieces(random, random.randint(2, 9), TEXT)
    return PostedChapter(replace(chapter, document=Document(tuple(paragraphs))), markup)


def _chapter(random: Random, age: Age, chapter: Chapter, number: int) -> PostedChapter:
    made = _text(random, chapter)
    title = random.choice(_CHAPTER_TITLES)
    if age is not Age.NUMBERED:  # in which the number is the archive's, whoever typed it
        title = title.removeprefix(f"Chapter {number}: ")
    summary, notes, end_notes = (_field(random) for _ in range(3))
    chapter = replace(made.chapter, title=title, summary=summary[1], notes=notes[1], end_notes=end_notes[1])
    return PostedChapter(chapter, made.body, summary[0], notes[0], end_notes[0])


def _only_chapter(age: Age, posted: PostedChapter, work: Work) -> str:
    if age is Age.FIRST:
        return posted.body
    heading = f'<h2 class="toc-heading">{escape(work.title)}</h2>\n' if age >= Age.CALIBRE else ""
    return f'{heading}<div class="userstuff">\n  {posted.body}\n</div>\n'


def _headed_chapter(random: Random, age: Age, posted: PostedChapter, number: int) -> str:
    title = posted.chapter.title
    heading = f"Chapter {number}" + (f": {title}" if title else "") if age is Age.NUMBERED else title
    html = f'<div class="meta group">\n  <h2 class="heading">\n  {escape(heading or f"Chapter {number}")}\n</h2>\n'
    if random.random() < 0.2:
        html += '<p class="byline">Chapter by <a rel="author" href="/users/tom">Tom</a></p>\n'
    html += _labelled("Chapter Summary", posted.summary)
    html += _with_link("Chapter Notes", posted.notes, bool(posted.end_notes), "chapter", f"#endnotes{number}")
    html += f'</div>\n\n<!--chapter content-->\n<div class="userstuff">\n  {posted.body}\n</div>\n'
    html += "<!--/chapter content-->\n"
    if posted.end_notes:
        html += f'<div class="meta" id="endnotes{number}">\n{_labelled("Chapter End Notes", posted.end_notes)}</div>\n'
    return html


def _labelled(label: str, markup: str) -> str:
    return f'<p>{label}</p>\n<blockquote class="userstuff">{markup}</blockquote>\n' if markup else ""


def _with_link(label: str, markup: str, end_notes: bool, of: str, link: str) -> str:
    if not markup and not end_notes:
        return ""
    html = f"<p>{label}</p>\n"
    html += f'<blockquote class="userstuff">{markup}</blockquote>\n' if markup else ""
    if end_notes:
        more = "more notes" if markup else "notes"
        html += f'<div class="endnote-link">See the end of the {of} for <a href="{link}">{more}</a></div>\n'
    return html


def _head(work: Work) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
  <meta charset="utf-8" />
  <title>{escape(work.title)} - {escape(work.author)} - Fandom</title>
  <style type="text/css">
    p.message {{ text-align: center; }}
    .meta .byline {{ text-align: center; }}
    .meta dl.tags {{ border: 1px solid; padding: 1em; }}
    .meta .endnote-link {{ font-size: .8em; }}
    .meta h1, .meta h2 {{ text-align: center; }}
    .userstuff {{ font-family: serif; padding: 1em; }}
    .toc-heading {{ display: none; }}
  </style>
</head>
<body>
"""


def _linked(random: Random, names: tuple[str, ...], site: str) -> str:
    separator = random.choice((", ", ",\n", ", \n"))
    return separator.join(f'<a href="{site}/tags/{number}">{escape(name)}</a>' for number, name in enumerate(names))


def _preface(random: Random, age: Age, posted: PostedWork) -> str:
    work = posted.work
    published, changed = (posted.chapters[at].chapter.posted_on for at in (0, -1))
    count = len(posted.chapters)
    site = "https://archiveofourown.org" if age >= Age.PLURALS else "http://archiveofourown.org"
    address = work.link.replace("https://archiveofourown.org", site)
    rows = [("Rating", _linked(random, (work.rating,), site))]
    for name, (label, _) in _LISTS.items():
        names: tuple[str, ...] = getattr(work, name)
        if name == "warnings" and age < Age.PLURALS:
            names = tuple(one.replace("Underage Sex", "Underage") for one in names)
        if names:
            plural = "Categories" if name == "categories" else label if label.endswith("s") else f"{label}s"
            rows.append((plural if age >= Age.PLURALS and len(names) > 1 else label, _linked(random, names, site)))
    if age >= Age.LANGUAGE:
        rows.append(("Language", LANGUAGES[work.language]))
    if work.series:
        more = f", Part 3 of\n<a href='{site}/series/2'>Another, Too</a>" if random.random() < 0.3 else ""
        rows.append(("Series", f'Part {work.series_position} of\n<a href="{site}/series/1">{work.series}</a>{more}'))
    if work.collections:
        rows.append(("Collections", _linked(random, tuple(work.collections.split(", ")), site)))
    finished = work.planned_chapters == count
    planned = "?" if work.planned_chapters is None else f"{work.planned_chapters:,}"
    stats = [f"Published: {published}"]
    stats += [f"{'Completed' if finished else 'Updated'}: {changed}"] if changed != published else []
    length, chapters = "Words: 12,345" if age >= Age.LANGUAGE else "Words: 12345", f"Chapters: {count}/{planned}"
    stats += [length, chapters] if age >= Age.LANGUAGE else [chapters, length] if count > 1 else [length]
    rows.append(("Stats", "\n  " + "\n  ".join(stats) + "\n"))
    terms = "\n".join(f"      <dt>{label}:</dt>\n      <dd>{value}</dd>" for label, value in rows)
    authors = [f'<a rel="author" href="{site}/users/x">{escape(one)}</a>' for one in work.author.split(", ")]
    byline = "Anonymous" if work.author == "Anonymous" else ", ".join(authors)
    message = (
        f"Posted originally on the <a href=\"{site}/\">Archive of Our Own</a> at <a href='{address}'>{address}</a>."
    )
    title = f"<b>{escape(work.title)}</b><br />\n" if age >= Age.CALIBRE else ""
    related = (
        f'<ul>\n<li>\nInspired by <a href="{site}/works/1">A Tale</a> by <a rel="author" href="/u">B</a></li></ul>\n'
        if random.random() < 0.3
        else ""
    )
    notes = _with_link("Notes", posted.notes, bool(posted.end_notes), "work", "#endnotes")
    inside = f"""<p class="message">{title}{message}</p>
  <div class="meta">
    <dl class="tags">
{terms}
    </dl>
    <h1>{escape(work.title)}</h1>
    <div class="byline">by {byline}</div>
{_labelled("Summary", posted.summary)}{notes}{related}  </div>
"""
    if age < Age.CALIBRE:
        return inside
    return f'<div id="preface">\n  <h2 class="toc-heading">Preface</h2>\n{inside}</div>\n'


def _afterword(random: Random, age: Age, end_notes: str) -> str:
    inside = f'<div id="endnotes">\n{_labelled("End Notes", end_notes)}</div>\n' if end_notes else ""
    if random.random() < 0.3:
        inside += (
            '<dl><dt>Works inspired by this one</dt><dd><a href="/works/9">Other</a> by <a href="/u">C</a></dd></dl>\n'
        )
    inside = f'<div class="meta">\n{inside}</div>\n' if inside else ""
    who = "creator" if age >= Age.PLURALS else "author"
    inside += f'<p class="message">Please <a href="/c">drop by the Archive and comment</a> to let the {who} know!</p>\n'
    if age < Age.CALIBRE:
        return inside
    return f'<div id="afterword">\n  <h2 class="toc-heading">Afterword</h2>\n{inside}</div>\n'
