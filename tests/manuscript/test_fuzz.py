"""A few hundred of the campaign's damaged files; `fuzz_importers` runs as many as one likes."""

from pathlib import Path

from tests.manuscript.fuzz_importers import campaign, table


def test_damaged_files_are_read_or_refused_in_words(tmp_path: Path) -> None:
    tallies = campaign(300, 5, tmp_path, quick=True)
    assert sum(one.inputs for one in tallies.values()) == 300
    assert [failure for one in tallies.values() for failure in one.failures] == [], "\n".join(table(tallies))
