"""What the text says of time, on the command line."""

from app.project import Project
from app.prose.document import document_of
from app.storyview.manuscript import Chapter


def test_times_are_listed_with_what_would_be_recorded(headcanon, fic):
    with Project.open(fic) as project:
        project.add_chapters([Chapter(title="Later", document=document_of("Three years later, Ada came home."))])
    form = headcanon("times", fic, "--chapter", "Later", "--json").json
    (one,) = form["times"]
    assert (one["kind"], one["state"], one["at"]["quote"]) == ("offset", "offered", "Three years later")
    assert one["offers"][0]["kind"] == "between"
    text = headcanon("times", fic)
    assert text.code == 0
    assert "“Three years later”: 2½ years to 3½ years after what was told" in text.out
    headcanon("times", fic, "--chapter", "Nowhere").assert_refused("no chapter")
