import logging
import socket
import tempfile

import pytest

from app.verbs.log import fault_message, log_file, start_logging
from app.verbs.start import display_problem


@pytest.fixture
def environment(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    return monkeypatch


@pytest.fixture
def compositor(environment):
    """A socket that answers as a Wayland compositor's does; in a short path, as sockets need."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{folder}/wayland-7")
        listening.listen()
        environment.setenv("XDG_RUNTIME_DIR", folder)
        yield "wayland-7"


def test_a_display_is_told_from_none(environment, compositor):
    assert "neither DISPLAY nor" in display_problem()
    environment.setenv("WAYLAND_DISPLAY", compositor)
    assert display_problem() == ""
    environment.setenv("QT_QPA_PLATFORM", "offscreen")
    assert "offscreen" in display_problem()
    environment.setenv("QT_QPA_PLATFORM", "wayland;xcb")
    assert display_problem() == ""


@pytest.mark.parametrize(("name", "value"), [("WAYLAND_DISPLAY", "wayland-99"), ("DISPLAY", ":987"), ("DISPLAY", "no")])
def test_a_display_that_does_not_answer_is_none(environment, name, value):
    environment.setenv(name, value)
    assert f"{value} does not answer" in display_problem()


def test_a_mac_always_has_one(environment):
    environment.setattr("sys.platform", "darwin")
    assert display_problem() == ""


def test_a_fault_is_logged_with_its_traceback_and_told_in_a_sentence():
    root = logging.getLogger()
    before = list(root.handlers)
    start_logging()
    try:
        raise RuntimeError("inner workings")
    except RuntimeError as error:
        message = fault_message(error)
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
    assert str(log_file()) in message
    assert "inner workings" not in message
    assert "Traceback" in log_file().read_text("utf-8")
