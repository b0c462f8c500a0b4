"""Scene breaks in all the shapes that authors draw them in."""

import re

# Letters count only in the shapes that everybody draws (oOo, xXx, -x-): any other word is a word.
_SIGNS = r"*~#=+_\-–—•·∙◦●○◆◇★☆✦✧✩✪✴❖❦❧☙♥♡♦♣♠⁂⁎※§¤°^:.|/\\<>(){}\[\]¨⸻"
_ORNAMENT = re.compile(
    rf"(?:[{_SIGNS}\s]*[*~#=+•·∙◦●○◆◇★☆✦✧✩✪✴❖❦❧☙♥♡♦♣♠⁂⁎※§_\-–—⸻][{_SIGNS}\s]*)"
    # What one shape has taken is never given back: else a long row of letters is tried in every way there is.
    rf"|(?:[{_SIGNS}\s]*+(?>[oO0]{{3,}}|(?:o\s?O\s?o)+|O\s?o\s?O|[xX]{{3,}}|(?:x\s?X\s?x)+|X\s?x\s?X)[{_SIGNS}\s]*+)++"
    rf"|(?:[*~=+\-–—]+\s*[xXoO]\s*[*~=+\-–—]+)"
)
_LONGEST = 60


def is_ornament(text: str) -> bool:
    """Whether a paragraph is no words but a drawn scene break: ``***``, ``* * *``, ``~``, ``#``, ``oOo``, ``-x-``."""
    bare = text.strip()
    return (
        0 < len(bare) <= _LONGEST
        and "…" not in bare
        and _ORNAMENT.fullmatch(bare) is not None
        and bare not in ("-", "—", "–", ".")
    )
