"""What is installed works as the checkout does; what is pinned is pinned for everybody."""

import gzip
import os
import re
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from app import __version__, data_files

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^([A-Za-z0-9._-]+(?:\[[a-z,]+\])?)==([^ ;\\]+)", re.MULTILINE)


def test_the_checkout_finds_its_own_files() -> None:
    assert data_files.migrations() == ROOT / "migrations"
    assert (data_files.resources() / "themes" / "light.json").exists()
    assert (data_files.seeds() / "ledger.yaml").exists()


@pytest.mark.slow
def test_an_installed_wheel_finds_its_files_and_makes_a_project(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(tmp_path), str(ROOT)],
        capture_output=True, text=True,
    )  # fmt: skip
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = tmp_path.glob("headcanon-*.whl")
    assert __version__ in wheel.name
    home = tmp_path / "environment"
    venv.create(home, with_pip=True, symlinks=True)
    python = home / "bin" / "python"
    subprocess.run([str(python), "-m", "pip", "install", "-q", "--no-deps", str(wheel)], check=True, timeout=120)
    packages = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    # What Headcanon stands on is taken from the tests' own environment; its own code must not be.
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if "headcanon" not in entry.name.lower():
            (elsewhere / entry.name).symlink_to(entry)
    (Path(packages) / "dependencies.pth").write_text(f"{elsewhere}\n")
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    environment["HEADCANON_DATA_DIR"] = str(tmp_path / "data")

    def headcanon(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(home / "bin" / "headcanon"), *arguments],
            capture_output=True, text=True, cwd=tmp_path, env=environment, timeout=120,
        )  # fmt: skip

    assert __version__ in headcanon("--version").stdout
    made = headcanon("new", "fic.fic", "--title", "T")
    assert made.returncode == 0, made.stderr
    code = (
        "from app import data_files as d; from pathlib import Path;"
        "print(d.migrations()); from app.verbs.sample import create_sample; create_sample(Path('sample.fic'))"
    )
    ran = subprocess.run(
        [str(python), "-c", code], capture_output=True, text=True, cwd=tmp_path, env=environment, timeout=120
    )
    assert ran.returncode == 0, ran.stderr
    assert str(home) in ran.stdout
    assert headcanon("who-knows", "sample.fic", "elias-lives").returncode == 0


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_pin_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text("utf-8")
    assert "://" not in text
    assert "--index" not in text
    blocks = re.split(r"\n(?=[A-Za-z0-9])", text.strip())
    assert len(blocks) > 10
    assert all("--hash=sha256:" in block and "==" in block for block in blocks)


def test_the_program_is_tested_with_what_it_runs_on() -> None:
    runtime, tests = (
        dict(PIN.findall((ROOT / "packaging" / name).read_text("utf-8")))
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert runtime.items() <= tests.items()


def test_no_file_names_a_package_registry() -> None:
    hosts = ["pypi" + ".org", "pythonhosted" + ".org", "registry.npmjs" + ".org", "repo.maven" + ".apache"]
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.suffix in (".png", ".svg", ".qm"):
            continue
        packed = path.suffix == ".gz"
        text = gzip.decompress(path.read_bytes()).decode("utf-8") if packed else path.read_text("utf-8")
        assert not [host for host in hosts if host in text], name
