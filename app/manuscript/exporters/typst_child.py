"""Run as a program of its own: sets ``main.typ`` in a folder as ``made.pdf``, and says on its output what went wrong.

It knows nothing of Headcanon, so that it starts at once. Its arguments: the folder,
"system" or "own" fonts, and the standard to keep to, or "".
"""

import json
import sys
from pathlib import Path

import typst


def main(folder: Path, fonts: str, standard: str) -> int:
    """Set the document; 3 where Typst refuses it."""
    made = folder / "made.pdf"
    try:
        typst.compile(
            folder / "main.typ", output=made, root=folder, timestamp=946684800, format="pdf",
            ignore_system_fonts=fonts == "own", pdf_standards=[standard] if standard == "ua-1" else [],
            package_path=folder / "packages", package_cache_path=folder / "packages",
        )  # fmt: skip
    except typst.TypstError as error:
        print(json.dumps({"message": error.message, "diagnostic": error.diagnostic, "hints": error.hints}))
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
