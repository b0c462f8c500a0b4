from app.grammar import story_words
from app.grammar.vocabulary import Vocabulary
from app.storyview.cast import Character
from app.storyview.language import DictionaryWord
from app.storyview.places import Place
from app.storyview.story import StoryView


def test_names_aliases_places_and_the_dictionary_are_words_in_their_forms():
    story = StoryView(
        characters=(Character("kurt", "Kurt Hummel", ("Mr. Hummel", "Porcelain")), Character("m", "Mary-Kate Finch")),
        places=(Place("d", "Dalton Academy", ("the Dalt",)),),
        dictionary=(DictionaryWord("fantabulous"),),
    )
    words = story_words(story)
    assert {"Kurt", "Hummel", "Hummels", "Mr", "Porcelain", "Dalton", "Dalt", "fantabulous"} <= words
    assert "Kurt’s" in Vocabulary(words)
    assert "Finches'" in Vocabulary(words)
    assert "kurt" not in Vocabulary(words)
    assert {"Mary", "Kate", "Mary-Kate", "Finch", "Finches"} <= words
