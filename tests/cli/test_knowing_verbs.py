"""Who knows every fact, and what the text suggests, on the command line."""

from app.project import Project
from app.prose.document import document_of
from app.storyview.knowledge import Fact, KnowledgeChange, Stance
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment


def test_every_fact_is_answered(headcanon, fic):
    form = headcanon("who-knows", fic, "--all", "--json").json
    one = headcanon("who-knows", fic, "divorce", "--json").json
    assert one in form["facts"]
    assert headcanon("who-knows", fic, "--all", "--at", "prologue:last").code == 0
    headcanon("who-knows", fic).assert_refused("--all")
    headcanon("who-knows", fic, "divorce", "--all").assert_refused("--all")


def test_what_the_text_suggests_is_listed(headcanon, fic):
    with Project.open(fic) as project:
        teller = project.story().characters[0]
        text = f"“It was the lighthouse,” said {teller.name}."
        project.add_chapters([Chapter(title="Later", document=document_of(text))])
        project.put(
            Fact("light", "It was the lighthouse", ("lighthouse",)),
            KnowledgeChange("kl", "light", teller.id, Stance.KNOWS, Moment()),
        )
    form = headcanon("suggest", fic, "--chapter", "Later", "--json").json
    (one,) = form["suggestions"]
    assert (one["fact"], one["holder"], one["how"], one["words"]) == ("light", "reader", "read", "lighthouse")
    assert one["at"]["quote"] == text
    assert "The reader read it: It was the lighthouse" in headcanon("suggest", fic).out
    headcanon("suggest", fic, "--chapter", "Nowhere").assert_refused("no chapter")
