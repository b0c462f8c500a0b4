"""Scrivener's projects, made as the program makes them, for the tests of their importer."""

import uuid
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

COCOA = (
    "{\\rtf1\\ansi\\ansicpg1252\\cocoartf2638\n\\cocoatextscaling0{\\fonttbl\\f0\\froman\\fcharset0 Palatino-Roman;}\n"
    "{\\colortbl;\\red255\\green255\\blue255;}\n{\\*\\expandedcolortbl;;}\n"
    "\\pard\\tx360\\pardirnatural\\partightenfactor0\n\n\\f0\\fs26 \\cf0 "
)
WINDOWS = (
    "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Palatino;}}\\pard\\plain \\f0\\fs24 "
)


def cocoa(*paragraphs: str) -> str:
    """A text as Scrivener for Mac keeps it: paragraphs end with a backslash and a line end."""
    return COCOA + "\\\n".join(map(_escaped, paragraphs)) + "}"


def windows(*paragraphs: str) -> str:
    """A text as Scrivener for Windows keeps it."""
    return WINDOWS + "\\par\\pard\\plain ".join(map(_escaped, paragraphs)) + "}"


def _escaped(text: str) -> str:
    units = text.encode("utf-16-le")
    letters = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
    return "".join(
        chr(one) if one < 128 else f"\\uc0\\u{one if one < 32768 else one - 65536} " for one in letters
    )  # fmt: skip


def annotation(text: str) -> str:
    """An inline annotation, which Scrivener keeps as text that looks like RTF."""
    return f"\\{{\\\\Scrv_annot \\\\color=\\{{\\\\R=0.14\\\\G=0.47\\\\B=0.26\\}} \\\\text={text}\\\\end_Scrv_annot\\}}"


def footnote(text: str) -> str:
    """An inline footnote."""
    return f"\\{{\\\\Scrv_fn={text}\\\\end_Scrv_fn\\}}"


def comment_on(words: str, name: str) -> str:
    """Words with a comment that is kept beside the text."""
    return f'{{\\field{{\\*\\fldinst{{HYPERLINK "scrivcmt://{name}"}}}}{{\\fldrslt {words}}}}}'


@dataclass
class Item:
    """An item of the binder."""

    title: str
    text: str = ""
    kind: str = "Text"
    children: list["Item"] = field(default_factory=list)
    synopsis: str = ""
    notes: str = ""
    comments: str = ""
    included: bool = True
    status: str = ""
    id: str = field(default_factory=lambda: str(uuid.uuid4()).upper())


def make_project(folder: Path, items: list[Item], version: int = 3, title: str = "", author: str = "") -> Path:
    """Write a project of version 3 or 1 and give its folder."""
    folder.mkdir(parents=True)
    numbers = iter(range(3, 100_000))
    binder = "".join(_item(folder, one, version, numbers) for one in items)
    settings = "<StatusSettings><StatusItems><Status ID='1'>To Do</Status><Status ID='2'>Final Draft</Status>"
    settings += "</StatusItems></StatusSettings>"
    if title:
        settings += f"<ProjectProperties><ProjectTitle>{escape(title)}</ProjectTitle><FullName>{author}</FullName>"
        settings += "</ProjectProperties>"
    numbered = "2.0" if version == 3 else "1.0"
    (folder / f"{folder.stem}.scrivx").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<ScrivenerProject Version="{numbered}"><Binder>{binder}</Binder>'
        f"{settings}</ScrivenerProject>",
        "utf-8",
    )
    return folder


def _item(folder: Path, item: Item, version: int, numbers) -> str:
    number = next(numbers)
    name = f'UUID="{item.id}"' if version == 3 else f'ID="{number}"'
    files = {"content.rtf": item.text, "synopsis.txt": item.synopsis, "notes.rtf": item.notes,
             "content.comments": item.comments}  # fmt: skip
    for file, content in files.items():
        if not content:
            continue
        if version == 3:
            path = folder / "Files" / "Data" / item.id / file
        else:
            old = {"content.rtf": ".rtf", "synopsis.txt": "_synopsis.txt", "notes.rtf": "_notes.rtf",
                   "content.comments": ".comments"}[file]  # fmt: skip
            path = folder / "Files" / "Docs" / f"{number}{old}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    meta = ("<IncludeInCompile>Yes</IncludeInCompile>" if item.included else "") + (
        f"<StatusID>{item.status}</StatusID>" if item.status else ""
    )
    children = "".join(_item(folder, one, version, numbers) for one in item.children)
    return (
        f'<BinderItem {name} Type="{item.kind}"><Title>{escape(item.title)}</Title><MetaData>{meta}</MetaData>'
        f"{f'<Children>{children}</Children>' if children else ''}</BinderItem>"
    )
