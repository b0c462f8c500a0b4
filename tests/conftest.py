"""What every test stands on: folders of its own for what the program keeps about its user."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# Hypothesis would fail a test for a slow moment of a busy machine.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

# Windows are drawn to nowhere, whatever display there is; Qt ends the process where there is none.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True, scope="session")
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep backups, settings and logs out of the folders of whoever runs the tests."""
    folder = tmp_path_factory.mktemp("headcanon")
    os.environ["HEADCANON_DATA_DIR"] = str(folder / "data")
    os.environ["HEADCANON_CONFIG_DIR"] = str(folder / "config")
    return folder
