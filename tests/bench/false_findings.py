"""What the checks say of real novels, by rule and for 5,000 words: python -m tests.bench.false_findings

Hints are counted too. With ``--list`` every finding of severity warning or above is shown with its sentence,
to be read and judged.
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

from app.storyview.story import StoryView
from app.verbs.checking import PlacedFinding, check_story
from tests.novels import NAMES, novel

WORDS = 5_000


def main() -> None:
    """Print the table."""
    for name in NAMES:
        with tempfile.TemporaryDirectory() as folder:
            story = novel(name, Path(folder))
        words = sum(chapter.document.words for chapter in story.chapters)
        found = check_story(story)
        counts = Counter((str(one.finding.severity), one.finding.rule) for one in found)
        print(f"{name}: {words:,} words")
        for (severity, rule), count in sorted(counts.items()):
            print(f"  {severity:8} {rule:26} {count:5} {count * WORDS / words:7.2f} in {WORDS:,} words")
        grave = sum(count for (severity, _), count in counts.items() if severity != "hint")
        print(f"  warnings and errors {grave:21} {grave * WORDS / words:7.2f} in {WORDS:,} words (at most 1)")
        if "--list" in sys.argv:
            for one in found:
                if one.finding.severity != "hint":
                    print(f"    {one.finding.rule}: {one.finding.message} …{_around(story, one)}…")


def _around(story: StoryView, placed: PlacedFinding) -> str:
    at = placed.at
    if at is None or at.chapter_number is None or at.paragraph is None:
        return ""
    text = story.chapters[at.chapter_number - 1].document[at.paragraph - 1].text
    return text[max(0, at.start - 60) : at.end + 60]


if __name__ == "__main__":
    main()
