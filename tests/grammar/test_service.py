"""Only what changed is checked. With the real engine."""

import threading

import pytest

from app.grammar import Dialect, GrammarParagraph, GrammarService


def paragraphs(*texts: str) -> list[GrammarParagraph]:
    return [GrammarParagraph(f"p{number}", text) for number, text in enumerate(texts)]


@pytest.fixture(scope="module")
def shared_service() -> GrammarService:
    return GrammarService()


@pytest.fixture
def service(shared_service):
    """A service whose words and dialect are as they were at first; what it remembers stays."""
    shared_service.set_words(())
    return shared_service


def test_only_the_changed_paragraph_is_sent(service):
    texts = [f"She saw teh dog number {number}." for number in range(20)]
    service.check(paragraphs(*texts))
    before = service.paragraphs_sent
    texts[7] = "She saw the dog. It was the the dog."
    found = service.check(paragraphs(*texts))
    assert service.paragraphs_sent - before == 1
    assert [issue.words for issue in found[7]] == ["the the"]
    assert [issue.words for issue in found[8]] == ["teh"]


def test_moved_or_repeated_paragraphs_are_not_sent_again(service):
    texts = [f"He ate a apple on day {number}." for number in range(5)]
    first = service.check(paragraphs(*texts))
    before = service.paragraphs_sent
    assert service.check(paragraphs(*reversed(texts))) == tuple(reversed(first))
    assert service.paragraphs_sent == before


def test_the_same_words_as_speech_are_another_matter(service):
    text = "“She don't know,” he said."
    (plain,) = service.check([GrammarParagraph("p", text)])
    (spoken,) = service.check([GrammarParagraph("p", text, ((0, 17),))])
    assert [issue.words for issue in plain] == ["don't"]
    assert spoken == ()


def test_a_new_word_is_right_at_once_and_others_stay_remembered(service):
    texts = ("Klonk saw Zyvik.", "Nobody saw Klonk.", "She saw teh dog.")
    service.check(paragraphs(*texts))
    before = service.paragraphs_sent
    service.set_words({"Zyvik"})
    first, second, third = service.check(paragraphs(*texts))
    assert [issue.words for issue in first] == ["Klonk"]
    assert [issue.words for issue in second] == ["Klonk"]
    assert [issue.words for issue in third] == ["teh"]
    assert service.paragraphs_sent - before == 1
    service.set_words(())
    (first, *_) = service.check(paragraphs(*texts))
    assert [issue.words for issue in first] == ["Klonk", "Zyvik"]


def test_another_dialect_checks_everything_anew():
    service = GrammarService()
    text = paragraphs("The colour of the sky.")
    (american,) = service.check(text)
    assert [issue.words for issue in american or ()] == ["colour"]
    service.set_dialect(Dialect.BRITISH)
    assert service.check(text) == ((),)


def test_cancelled_between_paragraphs(service):
    answers = iter([False, False, True])
    found = service.check(paragraphs(*(f"Teh one, {n}." for n in range(5))), cancelled=lambda: next(answers))
    assert [issues is None for issues in found] == [False, False, True, True, True]


def test_progress_is_told(service):
    told: list[float] = []
    service.check(paragraphs("Progress one.", "Progress two."), progress=told.append)
    assert told == [0.5, 1.0]


def test_memory_is_bounded():
    service = GrammarService(capacity=2)
    service.check(paragraphs("One.", "Two.", "Three."))
    service.check(paragraphs("Three.", "Two."))
    assert service.paragraphs_sent == 3
    service.check(paragraphs("One."))
    assert service.paragraphs_sent == 4


def test_threads_share_one_engine(service):
    texts = [f"Thread {number} saw teh dog." for number in range(24)]
    results: list = [None] * 4

    def work(rank: int) -> None:
        results[rank] = service.check(paragraphs(*texts))

    threads = [threading.Thread(target=work, args=(rank,)) for rank in range(4)]
    before = service.paragraphs_sent
    for thread in threads:
        thread.start()
    for _ in range(50):
        service.set_words({"Zyvik"})
        service.set_words(())
    for thread in threads:
        thread.join()
    assert all(result == results[0] for result in results)
    assert [issue.words for issue in results[0][0]] == ["teh"]
    assert service.paragraphs_sent - before == len(texts)
