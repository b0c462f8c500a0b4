"""Files are written whole or not at all, and nothing half made stays beside them."""

import os
import time

import pytest

from app.manuscript import ExportProblem
from app.manuscript.exporters.whole_files import write_file, write_files


def test_a_write_that_fails_leaves_no_folder_and_what_stood_there(tmp_path):
    stands, folder = tmp_path / "kept.html", tmp_path / "new" / "inner"
    stands.write_bytes(b"old")
    with pytest.raises(ExportProblem):
        write_files([(stands, b"new"), (folder / "01.html", b"one"), (stands / "02.html", b"two")])
    assert [path.name for path in tmp_path.iterdir()] == ["kept.html"]
    assert stands.read_bytes() == b"old"


def test_what_a_killed_export_left_is_cleared_up_later(tmp_path):
    old, fresh, other = (tmp_path / name for name in (".headcanon-old", ".headcanon-fresh", ".hidden"))
    for path in (old, fresh, other):
        path.write_bytes(b"half")
    hours_ago = time.time() - 7200
    os.utime(old, (hours_ago, hours_ago))
    os.utime(other, (hours_ago, hours_ago))
    write_file(tmp_path / "fic.txt", b"whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".headcanon-fresh", ".hidden", "fic.txt"]
