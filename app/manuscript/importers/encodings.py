"""Bytes of unknown encoding as text."""

import codecs

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class NotText(Exception):
    """The bytes are no text in any encoding that is tried."""


def decoded(content: bytes) -> tuple[str, str]:
    """The text, with line ends as ``\\n``, and the name of its encoding.

    A byte order mark decides; else UTF-16 is told by its zero bytes, then UTF-8 is
    tried, then Windows-1252. Raises `NotText`.
    """
    text, encoding = _decoded(content)
    if text.count("\0") or sum(char < " " and char not in "\t\n\r\f\v\x1a" for char in text) > len(text) / 100:
        raise NotText
    for line_end in ("\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f"):
        text = text.replace(line_end, "\n")
    return text.removesuffix("\x1a"), encoding


def _decoded(content: bytes) -> tuple[str, str]:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, errors="replace"), encoding.upper()
    if content[:4000].count(0):
        evens, odds = content[0:4000:2].count(0), content[1:4000:2].count(0)
        if odds > 8 * max(evens, 1) or (odds and not evens):
            return content.decode("utf-16-le", errors="replace"), "UTF-16-LE"
        if evens > 8 * max(odds, 1) or (evens and not odds):
            return content.decode("utf-16-be", errors="replace"), "UTF-16-BE"
        raise NotText
    try:
        return content.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        # The five bytes that Windows-1252 does not define come through as what they are in Latin-1.
        table = {byte: chr(byte) for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
        return "".join(table.get(byte) or bytes([byte]).decode("cp1252") for byte in content), "Windows-1252"
