"""Pages of works as the site shows them and browsers save them, after the archive's views."""

from html import escape

from app.storyview.manuscript import Work
from tests.manuscript.ao3_downloads import LANGUAGES, PostedChapter, PostedWork

_LABELS = (
    ("rating", "Rating"), ("warnings", "Archive Warning"), ("categories", "Category"), ("fandoms", "Fandom"),
    ("relationships", "Relationship"), ("characters", "Character"), ("tags", "Additional Tags"),
)  # fmt: skip


def saved_page(posted: PostedWork, headed: bool) -> str:
    """The page of the entire work, saved by a browser, which makes all addresses whole."""
    number = posted.work.link.rsplit("/", 1)[1]
    chapters = "".join(_chapter(one, at, number) for at, one in enumerate(posted.chapters, 1))
    if not headed:
        text = posted.chapters[0].body
        chapters = f'<h3 class="landmark heading" id="work">Work Text:</h3>\n<div class="userstuff">{text}</div>'
    notes = _notes(posted.notes, posted.end_notes, "work", _associations(posted.work))
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(posted.work.title)}</title>
<style>p {{ color: red }}</style><script>var words = "no words";</script></head>
<body class="logged-out"><div id="outer"><ul id="skiplinks"><li><a href="#main">Main Content</a></li></ul>
<div id="header"><h1 class="heading"><a href="https://archiveofourown.org/">Archive of Our Own</a></h1></div>
<div id="inner"><div id="main" class="works-show region" role="main"><div class="work">
<ul class="work navigation actions"><li class="chapter bychapter">
<a href="https://archiveofourown.org/works/{number}/chapters/7">Chapter by Chapter</a></li></ul>
<div class="wrapper"><dl class="work meta group">{_meta(posted)}</dl></div>
<div id="workskin"><div class="preface group">
<h2 class="title heading">{escape(posted.work.title)}</h2>
<h3 class="byline heading"><a rel="author" href="/users/x">{escape(posted.work.author)}</a></h3>
{_module("summary", "Summary", posted.summary)}{notes}</div>
<div id="chapters" role="article">{chapters}</div>
<div class="afterword preface group">{_end_notes(posted.end_notes, "work_endnotes")}
<div id="children" class="children module"><h3 class="heading">Works inspired by this one:</h3>
<ul><li><a href="/works/1">Other</a> by <a href="/users/y">Y</a></li></ul></div></div>
</div></div><div id="feedback" class="feedback"><h3>Comments</h3><ol class="thread"><li class="comment">
<blockquote class="userstuff"><p>What a chapter!</p></blockquote></li></ol></div></div></div></div></body></html>
"""


def _meta(posted: PostedWork) -> str:
    work = posted.work
    rows: list[str] = []
    for name, label in _LABELS:
        value: str | tuple[str, ...] = getattr(work, name)
        names = (value,) if isinstance(value, str) else value
        items = "".join(f'<li><a class="tag" href="/tags/x">{escape(one)}</a></li>' for one in names)
        rows += [f'<dt class="x tags">{label}:</dt><dd class="x tags"><ul class="commas">{items}</ul></dd>'] * bool(
            names
        )
    rows.append(f'<dt class="language">Language:</dt><dd class="language">{LANGUAGES[work.language]}</dd>')
    if work.series:
        rows.append(
            f'<dt class="series">Series:</dt><dd class="series"><span class="series"><a class="previous" href="/w/1">'
            f'&#8592; Previous Work</a> <span class="position">Part {work.series_position} '
            f'of <a href="/series/1">{work.series}</a></span></span></dd>'
        )
    if work.collections:
        links = ", ".join(f'<a href="/collections/x">{escape(one)}</a>' for one in work.collections.split(", "))
        rows.append(f'<dt class="collections">Collections:</dt><dd class="collections">{links}</dd>')
    first, last = (posted.chapters[at].chapter.posted_on for at in (0, -1))
    changed = f'<dt class="status">Updated:</dt><dd class="status">{last}</dd>' if last != first else ""
    planned = "?" if work.planned_chapters is None else f"{work.planned_chapters:,}"
    rows.append(
        f'<dt class="stats">Stats:</dt><dd class="stats"><dl class="stats"><dt class="published">Published:</dt>'
        f'<dd class="published">{first}</dd>{changed}<dt class="words">Words:</dt><dd class="words">12,345</dd>'
        f'<dt class="chapters">Chapters:</dt><dd class="chapters">{len(posted.chapters)}/{planned}</dd>'
        f'<dt class="kudos">Kudos:</dt><dd class="kudos">77</dd></dl></dd>'
    )
    return "\n".join(rows)


def _associations(work: Work) -> str:
    links = ", ".join(f'<a href="/users/x/gifts">{escape(one)}</a>' for one in work.recipients.split(", ") if one)
    return f'<ul class="associations"><li>For {links}.</li><li>Inspired by <a href="/works/2">A Tale</a>.</li></ul>'


def _chapter(posted: PostedChapter, position: int, number: str) -> str:
    address = f"https://archiveofourown.org/works/{number}/chapters/{position}00"
    title = f": {escape(posted.chapter.title)}" if posted.chapter.title else ""
    end_notes = (
        f'<div class="chapter preface group">{_end_notes(posted.end_notes, "x")}</div>' if posted.end_notes else ""
    )
    return f"""<div class="chapter" id="chapter-{position}"><div class="chapter preface group">
<h3 class="title"><a href="{address}">Chapter {position}</a>{title}</h3>
{_module("summary", "Summary", posted.summary)}{_notes(posted.notes, posted.end_notes, "chapter", "")}</div>
<div class="userstuff module" role="article"><h3 class="landmark heading" id="work">Chapter Text</h3>
{posted.body}</div>{end_notes}</div>"""


def _module(name: str, label: str, markup: str, more: str = "") -> str:
    block = f'<blockquote class="userstuff">{markup}</blockquote>' if markup else ""
    return f'<div class="{name} module"><h3 class="heading">{label}:</h3>{block}{more}</div>' if block or more else ""


def _notes(notes: str, end_notes: str, of: str, associations: str) -> str:
    jump = f'<p class="jump">(See the end of the {of} for <a href="#x">more notes</a>.)</p>' if end_notes else ""
    return _module("notes", "Notes", notes, associations + jump)


def _end_notes(markup: str, name: str) -> str:
    if not markup:
        return ""
    block = f'<blockquote class="userstuff">{markup}</blockquote>'
    return f'<div id="{name}" class="end notes module"><h3 class="heading">Notes:</h3>{block}</div>'
