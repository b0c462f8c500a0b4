"""Dates and lengths of time in the forms of the timeline page."""

from dataclasses import replace

from app.desktop.panels.timeline_page import TimelinePage
from app.desktop.project_view import ProjectView
from app.storyview.timeline import Event
from tests.desktop.answers import answer, say_ok, write_in_dialog


def shown(view: ProjectView) -> TimelinePage:
    view.pages.setCurrentWidget(view.timeline)
    view.timeline.show_face(drawn=False)
    view.timeline.table.selectRow(0)
    return view.timeline


def test_a_scene_takes_dates_and_lengths_as_authors_write_them(view: ProjectView) -> None:
    page = shown(view)
    page.when.setText("spring 2013")
    page.lasts.setText("at most 2 days")
    page.lasts.editingFinished.emit()
    (scene,) = view.session.story().scenes
    assert (scene.when, scene.lasts_at_least, scene.lasts_at_most) == ("spring 2013", None, 2880)
    item = page.table.item(1, 2)
    assert item is not None
    assert item.text() == "on or after 2013-03-01"  # the next scene is told after it


def test_what_cannot_be_read_is_told_and_the_rest_is_kept(view: ProjectView) -> None:
    page = shown(view)
    page.title.setText("The ball")
    page.when.setText("31 February 2014")
    page.lasts.setText("an evening")
    page.when.editingFinished.emit()
    assert "an evening" in page.state.text()
    assert page.lasts.text() == ""
    (scene,) = view.session.story().scenes
    assert (scene.title, scene.when, scene.lasts_at_most) == ("The ball", "", None)
    page.when.setText("31 February 2014")
    page.when.editingFinished.emit()
    assert page.state.text() == "February 2014 has 28 days."


def test_an_event_is_dated_and_lasts(view: ProjectView) -> None:
    party = Event("party", "Party")
    view.session.edit("new event", put=[party])
    page = shown(view)
    page.events.setCurrentRow(0)
    answer(lambda: write_in_dialog("a Tuesday in March 2014"))
    page._date_event()
    page.events.setCurrentRow(0)
    answer(lambda: write_in_dialog("1 hour to 2 hours"))
    page._time_event()
    dated = replace(party, when="a Tuesday in March 2014", lasts_at_least=60, lasts_at_most=120)
    assert view.session.story().events == (dated,)
    page.events.setCurrentRow(0)

    def refuse() -> None:
        answer(say_ok)
        write_in_dialog("some day")

    answer(refuse)
    page._date_event()
    assert view.session.story().events == (dated,)
