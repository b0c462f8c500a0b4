"""What is said of the goals."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from app.desktop.i18n import moment_text, number_text, tr
from app.storyview.writing_log import Goals, Sitting
from app.verbs.goals import Progress, TotalProgress


def long_day(day: date) -> str:
    """A day with its weekday, as it is written where the author lives."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """A day in figures, as it is written where the author lives."""
    return moment_text(day.isoformat())


def words_text(words: int) -> str:
    """A count of words; cuts are said to be cuts."""
    if words < 0:
        return tr("{words} deleted").format(words=tr("%Ln word(s)", "", -words))
    return tr("%Ln word(s)", "", words)


def duration_text(minutes: int) -> str:
    """How long something took."""
    if minutes < 60:
        return tr("{minutes} min").format(minutes=number_text(minutes))
    return tr("{hours} h {minutes} min").format(hours=number_text(minutes // 60), minutes=minutes % 60)


def today_text(words: int, goal: int) -> str:
    """Today in a few words, for the status bar."""
    return tr("{count} of {goal} today").format(count=number_text(max(0, words)), goal=number_text(goal))


def day_sentence(found: Progress) -> str:
    """What today asks for, in a sentence."""
    if found.words_today < 0:
        return tr("Today more was deleted than written: {words}.").format(words=words_text(found.words_today))
    if found.day_goal and found.words_today >= found.day_goal:
        return tr("Today’s goal is reached.")
    if found.day_goal:
        left = tr("%Ln word(s)", "", found.day_goal - found.words_today)
        return tr("{words} to go today.").format(words=left)
    if found.is_day_off:
        return tr("Today is a day off. What you write counts all the same.")
    return tr("There is no goal for today. You can set one below.")


def streak_sentence(found: Progress) -> str:
    """The days in a row."""
    if not found.streak.longest:
        return tr("Write today, and a streak begins.")
    best = tr("the longest was {days}").format(days=tr("%Ln day(s)", "", found.streak.longest))
    if not found.streak.current:
        return tr("No streak at present; {best}.").format(best=best)
    now = tr("%Ln day(s)", "", found.streak.current)
    if found.streak.current == found.streak.longest:
        return tr("Streak: {days} in a row, your longest yet.").format(days=now)
    return tr("Streak: {days} in a row; {best}.").format(days=now, best=best)


def sitting_sentence(sitting: Sitting | None, goals: Goals) -> str:
    """The sitting that goes on, beside what it is meant to be."""
    if sitting is None:
        if goals.sitting_words or goals.sitting_minutes:
            return tr("Sitting: it begins with the first word you type.")
        return ""
    words, minutes = number_text(max(0, sitting.words)), duration_text(sitting.minutes)
    if goals.sitting_words:
        words = tr("{count} of {goal}").format(count=words, goal=number_text(goals.sitting_words))
    if goals.sitting_minutes:
        minutes = tr("{count} of {goal}").format(count=minutes, goal=duration_text(goals.sitting_minutes))
    text = tr("This sitting: {words} words, {minutes}.").format(words=words, minutes=minutes)
    reached = tr("Its goal is reached.")
    return f"{text} {reached}" if is_reached(sitting, goals) else text


def is_reached(sitting: Sitting, goals: Goals) -> bool:
    """Whether a sitting brought its words, or lasted its minutes; one of the two is enough."""
    by_words = goals.sitting_words and sitting.words >= goals.sitting_words
    return bool(by_words or (goals.sitting_minutes and sitting.minutes >= goals.sitting_minutes))


def total_sentences(total: TotalProgress | None, goals: Goals) -> list[str]:
    """How far the goal for the whole fic is, a sentence a line."""
    if total is None:
        return [tr("There is no goal for the whole fic. You can set one below.")]
    reached = tr("{count} of {goal}").format(count=number_text(total.done), goal=tr("%Ln word(s)", "", total.target))
    if not total.left:
        return [tr("{count}: the goal is reached.").format(count=reached)]
    left = tr("%Ln word(s)", "", total.left)
    said = [tr("{count}, {words} to go.").format(count=reached, words=left)]
    if total.needed is not None and total.days_left is not None and goals.deadline is not None:
        said.append(
            tr("{day} is {days} of writing away: {words} on each.").format(
                day=short_day(goals.deadline),
                days=tr("%Ln day(s)", "", total.days_left),
                words=tr("%Ln word(s)", "", total.needed),
            )
        )
    elif goals.deadline is not None:
        said.append(tr("The deadline, {day}, has passed.").format(day=short_day(goals.deadline)))
    if total.ahead is not None and total.ahead != 0:
        words = tr("%Ln word(s)", "", abs(total.ahead))
        text = tr("You are {words} ahead.") if total.ahead > 0 else tr("You are {words} behind the even pace.")
        said.append(text.format(words=words))
    if total.finish is not None:
        said.append(
            tr("Of late you wrote {words} a day. Going on so, you are done on {day}.").format(
                words=tr("%Ln word(s)", "", round(total.pace)), day=short_day(total.finish)
            )
        )
    return said
