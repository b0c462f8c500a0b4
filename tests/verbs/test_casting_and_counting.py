from app.storyview.language import RejectedName
from app.verbs.casting import cast_table
from app.verbs.counting import words_table


def test_the_cast_is_counted_and_new_names_are_offered(project):
    table = cast_table(project.story())
    assert {character.name: count for character, count in table.characters} == {
        "Ada Finch": 2,
        "Cleo": 2,
        "Ben Okoro": 1,
    }
    assert "Zyvik" in [candidate.name for candidate in table.candidates]
    project.put(RejectedName("Zyvik"))
    assert "Zyvik" not in [candidate.name for candidate in cast_table(project.story()).candidates]


def test_words_are_counted_without_scene_breaks(story):
    table = words_table(story)
    assert [row.heading for row in table] == ["Prologue", "Chapter 1: The Ward", "Chapter 2"]
    assert [row.words for row in table] == [9, 22, 11]
