"""Versions of a text as hypothesis makes them: words edited, paragraphs moved, added and taken out."""

from dataclasses import replace

from hypothesis import strategies as st

from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.prose.ids import new_paragraph_id

_words = st.lists(
    st.sampled_from("the letter lay on a table — “Kurt’s” said: so it 漢 👩🏽‍🚀 was.".split()), max_size=9
)


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    text = " ".join(draw(_words))
    marks = st.lists(st.builds(Mark, st.integers(0, 9), st.integers(5, 30), st.sampled_from(MarkKind)), max_size=2)
    return Paragraph(text, draw(st.sampled_from(ParagraphStyle)), tuple(draw(marks)))


documents = st.lists(paragraphs(), max_size=7).map(lambda found: Document(tuple(found)))


@st.composite
def version_of(draw: st.DrawFn, document: Document) -> Document:
    """The document after some edits, some of its paragraphs under other ids."""
    kept = list(document)
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(kept)))
        act = draw(st.sampled_from(["insert", "delete", "rewrite", "move", "rename"]))
        if act == "insert" or place == len(kept):
            kept.insert(place, draw(paragraphs()))
        elif act == "delete":
            del kept[place]
        elif act == "rewrite":
            kept[place] = replace(draw(paragraphs()), id=kept[place].id)
        elif act == "move":
            kept.insert(draw(st.integers(0, len(kept) - 1)), kept.pop(place))
        else:
            kept[place] = replace(kept[place], id=new_paragraph_id())
    return Document(tuple(kept))


@st.composite
def two_versions(draw: st.DrawFn) -> tuple[Document, Document]:
    """A document and what it became."""
    before = draw(documents)
    return before, draw(st.one_of(version_of(before), documents))
