"""Histories that once broke a law, each as short as it could be made.

The checks are those of `test_histories`, after every run; what each is about is its name.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from calsync.stores.memory import Fault
from tests.laws.test_histories import Forgetful, History


@pytest.fixture
def history() -> Iterator[History]:
    """Lives of a calendar with a memory."""
    history = History()
    yield history
    history.teardown()


@pytest.fixture
def forgetful() -> Iterator[Forgetful]:
    """Lives of a calendar without one."""
    history = Forgetful()
    yield history
    history.teardown()


def test_a_deleted_card_does_not_ring_again_where_a_run_dies(history: History) -> None:
    """What holds words in the place of a deleted card is no card, whatever the run before wrote."""
    history.begin(hour=16, desk=("Acme", "Platform Lead"), days=20)
    history.run_restoring()
    history.invite(days=2, desk=("Acme", "Platform Lead"), hour=16, is_invited=False)
    history.say_in_title(n=28, word="replied")
    history.delete(n=25)
    history.run_dying(at=2, fault=Fault.CRASH_BEFORE)


def test_words_of_a_founder_that_left_are_written_once(history: History) -> None:
    """What went from its follow-up into its card is not written there again."""
    history.begin(hour=9, desk=("Initech", ""), days=12)
    history.split(hours=-2, n=35)
    history.run_on_emptied()
    history.delete_talk(n=31)
    history.say_status(n=11, style="{key}: {value}", word="replied")
    history.mark(line="status: rejected", n=33)


def test_a_date_named_while_the_founder_leaves_counts(history: History) -> None:
    """The follow-ups stand again, and none of them before the date."""
    history.begin(desk=("Acme", "Data Engineer"), hour=9, days=17)
    history.split(hours=0, n=5)
    history.invite(days=20, desk=("Acme", "Platform Lead"), hour=15, is_invited=False)
    history.run_half_blind(m=7, n=24)
    history.delete_talk(n=27)
    history.say_timeline(days=30, n=10, style="{key}: {value}")
    history.run()


def test_a_title_is_not_kept_twice_where_a_run_dies(history: History) -> None:
    """The reminder with the title stands under the new founder: the old one goes."""
    history.invite(days=-9, desk=("Acme", "Data Engineer"), hour=13, is_invited=False)
    history.invite(days=6, desk=("Initech", ""), hour=13, is_invited=False)
    history.delete_talk(n=20)
    history.split(hours=2, n=16)
    history.run_on_emptied()
    history.retitle(n=30)
    history.answer(how="cancelled", n=12)
    history.run_dying(at=6, fault=Fault.CRASH_BEFORE)


def test_words_are_not_kept_twice_where_a_run_dies(history: History) -> None:
    """The reminder that holds them stands under the new founder: the old one goes."""
    history.invite(days=-9, desk=("Acme", "Data Engineer"), hour=13, is_invited=False)
    history.invite(days=6, desk=("Initech", ""), hour=13, is_invited=False)
    history.run()
    history.invite_to_reminder(n=19)
    history.delete_talk(n=20)
    history.split(hours=2, n=16)
    history.say_status(n=4, style="{key}: {value}", word="waiting")
    history.answer(how="cancelled", n=12)
    history.run_dying(at=6, fault=Fault.CRASH_BEFORE)


def test_what_was_undone_stays_so_beside_what_is_the_users_own(history: History) -> None:
    """That a reminder of a later round is left, as the user owns it, brings back nothing."""
    history.begin(hour=15, desk=("Globex", ""), days=19)
    history.split(hours=1, n=6)
    history.run()
    history.invite(days=-5, desk=("Acme", "Platform Lead"), hour=14, is_invited=False)
    history.move_talk(days=2, hour=15, n=28)
    history.undo()
    history.delete_talk(n=29)
    history.run()
    history.split(hours=1, n=25)
    history.move_talk(days=4, hour=16, n=33)
    history.invite_to_reminder(n=23)
    history.invite_to_reminder(n=14)
    history.undo()
    history.run_dying(at=8, fault=Fault.CRASH_AFTER)


def test_an_invitation_that_came_three_times_is_one(history: History) -> None:
    """What the second said is not said again by itself when the third cannot be read."""
    history.begin(desk=("Acme", "Platform Lead"), hour=10, days=7)
    history.split(hours=-2, n=14)
    history.run_half_blind(m=20, n=20)
    history.wait(hours=361)
    history.tick(how="{} – done", n=1)
    history.delete(n=2)
    history.say_in_event(n=39, style="{key}: {value}", word="no-show")
    history.say_status(n=9, style="{key}: {value}", word="offer")
    history.split(hours=0, n=9)
    history.mark(line="lesson: smile", n=3)
    history.delete_talk(n=20)
    history.send_again(n=25)
    history.move(days=15, hour=11, how="by", n=24)
    history.answer(how="cancelled", n=21)
    history.mark(line="status: rejected", n=39)
    history.send_again(n=33)
    history.undo()
    history.run_restoring()
    history.run_half_blind(m=6, n=17)


def test_an_invitation_that_came_three_times_heals(history: History) -> None:
    """The first UID is not remembered beside the third when a run dies."""
    history.begin(hour=10, desk=("Globex", ""), days=9)
    history.run_dying(at=3, fault=Fault.CRASH_AFTER)
    history.send_again(n=24)
    history.run_dying(at=5, fault=Fault.REFUSED)
    history.send_again(n=26)
    history.wait(hours=272)
    history.run_dying(at=5, fault=Fault.CRASH_BEFORE)
    history.move_talk(days=8, hour=13, n=15)
    history.run_dying(at=8, fault=Fault.ANSWER_LOST)


def test_a_no_stays_with_the_panel_it_was_said_of(history: History) -> None:
    """Talks that come to its day later do not take it along when the founder leaves."""
    history.begin(desk=("Acme", "Platform Lead"), hour=9, days=6)
    history.mark(line="status: replied", n=12)
    history.split(hours=1, n=5)
    history.say_in_title(n=33, word="rejected")
    history.split(hours=2, n=3)
    history.mark(line="lesson: smile", n=2)
    history.split(hours=-1, n=31)
    history.split(hours=-1, n=31)
    history.delete_talk(n=15)
    history.run_half_blind(m=35, n=35)


def test_a_no_said_in_a_card_of_the_users_stays_where_it_was(history: History) -> None:
    """Half of the calendar cannot be read: nothing is due."""
    history.begin(hour=13, days=10, desk=("Initech", ""))
    history.split(hours=0, n=6)
    history.mark(line="status: rejected", n=40)
    history.split(hours=-1, n=13)
    history.invite_to_reminder(n=10)
    history.invite(days=11, desk=("Initech", ""), hour=15, is_invited=False)
    history.split(hours=3, n=6)
    history.delete_talk(n=30)
    history.run_half_blind(m=7, n=39)


def test_a_no_stays_with_an_interview_that_is_off(history: History) -> None:
    """What comes to its day afterwards is a new application, and inherits nothing."""
    history.begin(days=1, desk=("Acme", "Platform Lead"), hour=13)
    history.mark(line="status: rejected", n=12)
    history.split(hours=1, n=27)
    history.answer(how="cancelled", n=18)
    history.split(hours=3, n=33)
    history.rewrite(n=24)
    history.delete(n=27)
    history.run_half_blind(m=12, n=13)


def test_an_interview_that_is_off_is_known_under_another_uid(history: History) -> None:
    """Cancelled as it was sent again, it takes its reminders along."""
    history.invite(days=-9, desk=("Acme", "Platform Lead"), hour=12, is_invited=False)
    history.run_dying(at=7, fault=Fault.REFUSED)
    history.say_in_event(n=1, style="{key}: {value}", word="rejected")
    history.answer(how="cancelled", n=5)
    history.send_again(n=16)
    history.run_dying(at=6, fault=Fault.REFUSED)


def test_a_date_before_the_interview_is_spent(history: History) -> None:
    """Wherever it is remembered or written, it counts for nothing."""
    history.begin(desk=("Initech", ""), days=4, hour=12)
    history.run_restoring()
    history.invite(days=-2, desk=("Initech", ""), hour=13, is_invited=False)
    history.say_timeline(days=3, n=33, style="{key}: {value}")
    history.say_in_title(n=7, word="offer")
    history.invite(days=9, desk=("Initech", ""), hour=12, is_invited=False)
    history.delete_talk(n=8)
    history.run_dying(at=1, fault=Fault.CRASH_BEFORE)
    history.undo()
    history.answer(how="cancelled", n=11)
    history.move_talk(days=7, hour=10, n=13)
    history.say_in_event(n=30, style="{key}: {value}", word="waiting")
    history.run_restoring()


def test_an_application_has_ended_when_that_was_first_said(history: History) -> None:
    """Said once more it has not ended later."""
    history.begin(days=11, desk=("Globex", ""), hour=15)
    history.mark(line="status: rejected", n=20)
    history.say_in_event(n=14, style="{key}: {value}", word="rejected")
    history.invite(days=21, desk=("Globex", ""), hour=14, is_invited=False)
    history.run_restoring()
    history.split(hours=1, n=18)
    history.run_dying(at=8, fault=Fault.CRASH_AFTER)


def test_a_ticked_card_stands_for_what_is_left_of_its_panel(history: History) -> None:
    """That its first talk is gone is no new date."""
    history.begin(hour=16, days=4, desk=("Acme", "Data Engineer"))
    history.split(hours=-1, n=6)
    history.split(hours=1, n=25)
    history.run_restoring()
    history.delete_talk(n=1)
    history.undo()
    history.run_half_blind(m=12, n=0)
    history.mark(line="status: replied", n=23)
    history.tick(how="✓ {}", n=10)
    history.delete_talk(n=18)
    history.blank(key="status", n=0)
    history.run_on_emptied()


def test_the_last_line_of_a_reminder_is_nobodys_word(history: History) -> None:
    """It names the founder before, in a text that the user has edited."""
    history.begin(hour=14, days=20, desk=("Acme", "Platform Lead"))
    history.split(hours=1, n=4)
    history.run_half_blind(m=0, n=5)
    history.rewrite(n=39)
    history.answer(how="cancelled", n=38)
    history.split(hours=-1, n=13)
    history.run_half_blind(m=8, n=20)
    history.answer(how="confirmed", n=39)
    history.answer(how="cancelled", n=5)
    history.run_half_blind(m=31, n=33)


def test_a_no_that_is_said_again_is_as_old_as_it_was(history: History) -> None:
    """What came in between is a new application, in the next run too."""
    history.begin(hour=9, days=3, desk=("Initech", ""))
    history.split(hours=3, n=25)
    history.invite(days=9, desk=("Initech", ""), hour=12, is_invited=True)
    history.say_in_event(n=3, style="{key}: {value}", word="rejected")
    history.run_dying(at=8, fault=Fault.ANSWER_LOST)
    history.split(hours=2, n=11)
    history.answer(how="declined", n=26)
    history.invite(days=16, desk=("Acme", "Platform Lead"), hour=11, is_invited=False)
    history.split(hours=-2, n=5)
    history.mark(line="status: rejected", n=16)


def test_what_holds_words_for_a_deleted_card_brings_no_other(history: History) -> None:
    """Where the interview is put off as well."""
    history.begin(days=18, desk=("Globex", ""), hour=12)
    history.run_on_emptied()
    history.undo()
    history.mark(line="status: rejected", n=19)
    history.move(days=8, hour=12, how="to the past", n=27)
    history.move_talk(days=4, hour=16, n=38)
    history.mark(line="status: replied", n=30)


def test_a_card_that_a_server_refused_is_written_beside_a_ticked_one(history: History) -> None:
    """That its interview was moved is remembered, that it has no card as well."""
    history.begin(desk=("Globex", ""), hour=13, days=20)
    history.run()
    history.move_talk(days=-5, hour=13, n=22)
    history.tick(how="✓ {}", n=10)
    history.run_dying(at=1, fault=Fault.REFUSED)


def test_a_no_that_is_said_three_times_is_as_old_as_the_first(history: History) -> None:
    """Whatever carries it, and what has come in between."""
    history.begin(days=18, hour=14, desk=("Globex", ""))
    history.mark(line="lesson: smile", n=15)
    history.say_in_title(n=24, word="rejected")
    history.run_dying(at=3, fault=Fault.CRASH_AFTER)
    history.say_in_event(n=23, style="{key}: {value}", word="rejected")
    history.split(hours=0, n=37)
    history.run_dying(at=7, fault=Fault.CRASH_BEFORE)
    history.split(hours=0, n=19)
    history.mark(line="status: rejected", n=30)


def test_a_later_cycle_is_known_under_a_new_founder(forgetful: Forgetful) -> None:
    """What was deleted of it is not written again."""
    forgetful.begin(days=20, hour=9, desk=("Initech", ""))
    forgetful.run()
    forgetful.tick(how="{} – done", n=13)
    forgetful.tick(how="✓ {}", n=21)
    forgetful.run_half_blind(m=0, n=4)
    forgetful.split(hours=2, n=37)
    forgetful.move(days=10, hour=2, how="by", n=1)
    forgetful.retitle(n=21)
    forgetful.send_again(n=12)
    forgetful.run_half_blind(m=32, n=13)
    forgetful.delete(n=27)
    forgetful.move_talk(days=0, hour=16, n=0)
    forgetful.run_half_blind(m=24, n=12)


def test_a_card_moved_to_a_day_that_passes_is_the_card(forgetful: Forgetful) -> None:
    """That it has rung before its interview brings no other."""
    forgetful.begin(days=3, hour=12, desk=("Initech", ""))
    forgetful.split(hours=1, n=36)
    forgetful.move_talk(days=12, hour=10, n=38)
    forgetful.run()
    forgetful.move_talk(days=18, hour=13, n=1)
    forgetful.delete(n=33)
    forgetful.move(days=6, hour=17, how="all-day", n=15)
    forgetful.run()
    forgetful.wait(hours=232)
    forgetful.invite(days=19, desk=("Initech", ""), hour=14, is_invited=False)
    forgetful.run()


def test_nothing_new_follows_on_what_cannot_be_read(forgetful: Forgetful) -> None:
    """A later step is not written after one that may be there."""
    forgetful.begin(desk=("Globex", ""), days=12, hour=11)
    forgetful.move_talk(days=-5, hour=16, n=35)
    forgetful.run()
    forgetful.delete(n=1)
    forgetful.invite(days=12, desk=("Initech", ""), hour=16, is_invited=False)
    forgetful.move(days=-2, hour=3, how="by", n=31)
    forgetful.move_talk(days=9, hour=14, n=2)
    forgetful.split(hours=2, n=9)
    forgetful.tick(how="✓ {}", n=12)
    forgetful.tick(how="{} - done", n=30)
    forgetful.mark(line="status: replied", n=7)
    forgetful.invite(days=5, desk=("Acme", "Data Engineer"), hour=10, is_invited=False)
    forgetful.move_talk(days=-9, hour=11, n=4)
    forgetful.run_half_blind(m=22, n=33)


def test_a_sent_message_is_a_sign_of_its_round(forgetful: Forgetful) -> None:
    """No other is kept beside it."""
    forgetful.begin(hour=12, days=6, desk=("Initech", ""))
    forgetful.run()
    forgetful.split(hours=-1, n=7)
    forgetful.invite(days=4, desk=("Globex", ""), hour=14, is_invited=False)
    forgetful.delete(n=40)
    forgetful.tick(how="✓ {}", n=21)
    forgetful.invite(days=0, desk=("Acme", "Data Engineer"), hour=9, is_invited=False)
    forgetful.run()
    forgetful.invite(days=24, desk=("Globex", ""), hour=14, is_invited=False)
    forgetful.invite(days=22, desk=("Acme", "Data Engineer"), hour=11, is_invited=False)
    forgetful.delete_talk(n=40)
    forgetful.move_talk(days=7, hour=9, n=21)
    forgetful.run()


def test_words_go_into_a_card_that_is_written_just_now(forgetful: Forgetful) -> None:
    """The one before is the user's own."""
    forgetful.begin(hour=12, days=19, desk=("Acme", "Data Engineer"))
    forgetful.wait(hours=166)
    forgetful.move_talk(days=-6, hour=13, n=8)
    forgetful.run_half_blind(m=0, n=28)
    forgetful.delete(n=4)
    forgetful.invite_to_reminder(n=36)
    forgetful.say_status(n=13, style="{key}: {value}", word="waiting")
    forgetful.move_talk(days=8, hour=15, n=2)
    forgetful.invite(days=18, desk=("Acme", "Data Engineer"), hour=16, is_invited=False)
    forgetful.wait(hours=168)
    forgetful.run_half_blind(m=35, n=34)


def test_the_let_go_counts_from_what_it_counted_from(forgetful: Forgetful) -> None:
    """Under a new founder too, though a follow-up before it was deleted."""
    forgetful.begin(hour=15, days=2, desk=("Acme", "Platform Lead"))
    forgetful.run_half_blind(m=36, n=23)
    forgetful.delete(n=2)
    forgetful.split(hours=-2, n=32)
    forgetful.rewrite(n=26)
    forgetful.answer(how="cancelled", n=30)
    forgetful.run_half_blind(m=8, n=5)


def test_a_message_that_was_sent_is_a_sign_of_a_round_without_founder(forgetful: Forgetful) -> None:
    """Nothing of it is begun anew."""
    forgetful.begin(hour=11, desk=("Acme", "Platform Lead"), days=7)
    forgetful.invite(days=18, desk=("Globex", ""), hour=12, is_invited=False)
    forgetful.split(hours=1, n=9)
    forgetful.run()
    forgetful.move(days=9, hour=11, how="all-day", n=33)
    forgetful.run_half_blind(m=24, n=34)
    forgetful.delete(n=25)
    forgetful.split(hours=2, n=31)
    forgetful.delete(n=30)
    forgetful.delete_talk(n=9)
    forgetful.delete(n=34)
    forgetful.tick(how="✓ {}", n=26)
    forgetful.run_half_blind(m=30, n=34)


def test_what_was_moved_by_hand_tells_of_no_cycle(forgetful: Forgetful) -> None:
    """Its cause may be that of now again: nothing else was deleted."""
    forgetful.begin(days=18, desk=("Globex", ""), hour=16)
    forgetful.invite(days=24, desk=("Globex", ""), hour=13, is_invited=False)
    forgetful.delete_talk(n=30)
    forgetful.run_half_blind(m=0, n=38)
    forgetful.say_in_event(n=13, style="{key}: {value}", word="no-show")
    forgetful.move(days=0, hour=23, how="all-day", n=31)
    forgetful.run()
    forgetful.tick(how="{} – done", n=32)
    forgetful.blank_in_event(n=15)
    forgetful.run()


def test_an_answer_that_is_said_again_is_new(history: History) -> None:
    """They had said no of a round that is off; the next run takes it so too."""
    history.begin(days=16, desk=("Initech", ""), hour=15)
    history.answer(how="cancelled", n=3)
    history.invite(days=21, desk=("Initech", ""), hour=16, is_invited=False)
    history.mark(line="status: replied", n=1)
    history.say_in_event(n=30, style="{key}: {value}", word="rejected")
    history.run_dying(at=8, fault=Fault.CRASH_BEFORE)
    history.mark(line="status: replied", n=29)


def test_what_holds_words_for_a_deleted_card_is_known_in_a_panel(history: History) -> None:
    """A talk more changes its cause, and brings no other card."""
    history.begin(days=7, hour=10, desk=("Acme", "Platform Lead"))
    history.run_on_emptied()
    history.undo()
    history.split(hours=1, n=39)
    history.mark(line="status: replied", n=36)
    history.move_talk(days=9, hour=9, n=6)
    history.tick(how="✓ {}", n=0)
    history.run_on_emptied()


def test_a_no_that_is_said_again_after_an_answer_is_new(history: History) -> None:
    """The answer stands in the invitation that was sent again."""
    history.begin(days=4, hour=15, desk=("Acme", "Data Engineer"))
    history.mark(line="status: rejected", n=9)
    history.send_again(n=4)
    history.rewrite(n=14)
    history.say_in_event(n=2, style="{key}: {value}", word="replied")
    history.mark(line="status: rejected", n=3)


def test_what_ends_an_application_twice_has_ended_it_once(history: History) -> None:
    """What came between a no and another is a new application, whatever was said in between."""
    history.begin(days=16, hour=11, desk=("Initech", ""))
    history.mark(line="status: rejected", n=13)
    history.split(hours=3, n=18)
    history.invite(days=6, desk=("Acme", "Data Engineer"), hour=15, is_invited=True)
    history.say_status(n=10, style="{key}: {value}", word="withdrew")
    history.move_talk(days=-9, hour=14, n=27)
    history.answer(how="declined", n=8)
    history.mark(line="status: rejected", n=32)


def test_nothing_is_begun_anew_beside_what_cannot_be_read(history: History) -> None:
    """What the user has sent of it cannot be read, and is all that was left of its founder."""
    history.begin(desk=("Globex", ""), hour=12, days=15)
    history.split(hours=0, n=35)
    history.run()
    history.delete(n=28)
    history.delete_talk(n=26)
    history.delete(n=25)
    history.delete(n=18)
    history.tick(how="{} – done", n=28)
    history.run_half_blind(m=7, n=9)


def test_a_ticked_card_of_an_earlier_time_is_history(history: History) -> None:
    """That the card of now cannot be read brings no writing to it."""
    history.invite(days=27, desk=("Initech", ""), hour=16, is_invited=False)
    history.invite(days=8, desk=("Globex", ""), hour=11, is_invited=False)
    history.invite(days=-2, desk=("Acme", "Platform Lead"), hour=9, is_invited=False)
    history.answer(how="cancelled", n=16)
    history.invite(days=26, desk=("Acme", "Data Engineer"), hour=13, is_invited=False)
    history.mark(line="status: replied", n=4)
    history.delete_talk(n=12)
    history.undo()
    history.move_talk(days=-1, hour=14, n=34)
    history.tick(how="{} – done", n=9)
    history.run_half_blind(m=33, n=17)


def test_a_message_that_was_moved_to_the_past_keeps_its_distance(history: History) -> None:
    """Another stands for its step, and the interview of both is gone."""
    history.begin(days=19, desk=("Acme", "Platform Lead"), hour=9)
    history.invite(days=-1, desk=("Acme", "Platform Lead"), hour=13, is_invited=False)
    history.run_on_emptied()
    history.wait(hours=239)
    history.move(days=-4, hour=14, how="to the past", n=17)
    history.split(hours=0, n=0)
    history.run()
    history.invite(days=28, desk=("Acme", "Data Engineer"), hour=12, is_invited=False)
    history.delete_talk(n=38)
    history.delete_talk(n=27)
    history.run_dying(at=6, fault=Fault.CRASH_BEFORE)


def test_an_heir_is_known_where_a_run_dies(history: History) -> None:
    """What the run was about to write bears its id: it is no other interview under a new one."""
    history.begin(hour=9, desk=("Globex", ""), days=15)
    history.split(hours=1, n=12)
    history.run_half_blind(m=11, n=0)
    history.split(hours=2, n=27)
    history.delete_talk(n=27)
    history.delete(n=25)
    history.move_talk(days=-9, hour=16, n=3)
    history.run_dying(at=1, fault=Fault.CRASH_AFTER)


def test_a_declined_round_that_is_gone_takes_nothing_along(history: History) -> None:
    """It is forgotten with its event: half of a calendar brings it not back."""
    history.begin(hour=11, days=17, desk=("Initech", ""))
    history.invite(days=13, desk=("Initech", ""), hour=9, is_invited=True)
    history.invite(days=3, desk=("Acme", "Data Engineer"), hour=12, is_invited=False)
    history.invite(days=-2, desk=("Initech", ""), hour=11, is_invited=False)
    history.wait(hours=386)
    history.invite(days=3, desk=("Initech", ""), hour=13, is_invited=False)
    history.invite(days=19, desk=("Acme", "Platform Lead"), hour=11, is_invited=False)
    history.invite(days=28, desk=("Acme", "Platform Lead"), hour=16, is_invited=False)
    history.delete_talk(n=39)
    history.answer(how="declined", n=7)
    history.run_dying(at=7, fault=Fault.ANSWER_LOST)
    history.delete_talk(n=0)
    history.delete_talk(n=0)
    history.run_half_blind(m=23, n=5)


def test_words_are_as_old_under_a_new_founder(history: History) -> None:
    """The date that the card names stays the newest in the next run too."""
    history.begin(days=7, desk=("Globex", ""), hour=13)
    history.run_restoring()
    history.tick(how="{} - done", n=20)
    history.run_dying(at=6, fault=Fault.CRASH_AFTER)
    history.say_timeline(days=11, n=25, style="{key}: {value}")
    history.say_timeline(days=17, n=13, style="{key}: {value}")
    history.split(hours=2, n=4)
    history.run_restoring()
    history.answer(how="cancelled", n=22)
    history.split(hours=-1, n=39)
    history.run_restoring()


def test_a_round_of_two_endings_ended_with_the_first(history: History) -> None:
    """An offer, then a no in the panel's other talk: what comes up with the no is new."""
    history.invite(days=-7, desk=("Globex", ""), hour=11, is_invited=False)
    history.split(hours=3, n=14)
    history.say_in_event(n=6, style="{key}: {value}", word="offer")
    history.run_on_emptied()
    history.say_in_event(n=7, style="{key}: {value}", word="rejected")
    history.invite(days=22, desk=("Globex", ""), hour=16, is_invited=False)
    history.run_on_emptied()


def test_a_word_said_once_more_in_one_card_is_the_newest(history: History) -> None:
    """The card holds an offer and a newer answer; below them the offer is said again."""
    history.begin(desk=("Acme", "Data Engineer"), hour=12, days=16)
    history.run_restoring()
    history.say_status(n=21, style="{key}: {value}", word="offer")
    history.mark(line="status: replied", n=25)
    history.say_status(n=10, style="{key}: {value}", word="offer")
    history.delete(n=29)
    history.run_restoring()
    history.say_status(n=37, style="{key}: {value}", word="offer")
    history.run()


def test_words_of_a_founder_that_left_go_one_way(history: History) -> None:
    """A talk that came later than the end takes over neither its card nor its no."""
    history.begin(desk=("Acme", "Data Engineer"), days=4, hour=13)
    history.split(hours=3, n=29)
    history.mark(line="status: replied", n=31)
    history.split(hours=0, n=21)
    history.move_talk(days=9, hour=14, n=40)
    history.mark(line="status: rejected", n=19)
    history.split(hours=-2, n=1)
    history.move(days=-6, hour=23, how="by", n=9)
    history.split(hours=2, n=20)
    history.delete_talk(n=11)
    history.run()


def test_a_card_moved_beyond_an_interview_that_is_over_stays(history: History) -> None:
    """One more talk of that day came up afterwards."""
    history.invite(days=6, desk=("Acme", "Data Engineer"), hour=14, is_invited=False)
    history.run_dying(at=5, fault=Fault.CRASH_AFTER)
    history.wait(hours=296)
    history.split(hours=2, n=12)
    history.run_half_blind(m=19, n=35)
    history.move(days=12, hour=8, how="to the next Monday", n=25)
    history.run_restoring()


def test_words_said_by_turns_at_once_are_new_once(history: History) -> None:
    """The next run finds the same lines, and nothing that happened."""
    history.begin(desk=("Globex", ""), hour=10, days=16)
    history.mark(line="status: replied", n=18)
    history.say_in_event(n=4, style="{key}: {value}", word="replied")
    history.say_in_event(n=20, style="{key}: {value}", word="rejected")
    history.say_in_event(n=39, style="{key}: {value}", word="replied")
    history.say_in_event(n=19, style="{key}: {value}", word="rejected")
    history.say_in_event(n=23, style="{key}: {value}", word="no-show")
    history.run_dying(at=3, fault=Fault.ANSWER_LOST)
    history.run_dying(at=4, fault=Fault.CRASH_BEFORE)


def test_what_came_after_the_first_of_two_endings_is_new(history: History) -> None:
    """Two rounds are turned down, the earlier one later: the next run agrees with the first."""
    history.begin(days=15, desk=("Initech", ""), hour=12)
    history.say_in_event(n=34, style="{key}: {value}", word="rejected")
    history.invite(days=9, desk=("Initech", ""), hour=12, is_invited=False)
    history.run_on_emptied()
    history.split(hours=-2, n=0)
    history.invite(days=9, desk=("Initech", ""), hour=12, is_invited=False)
    history.mark(line="status: rejected", n=21)


def test_a_declined_founder_and_an_end_seen_at_once_heal(history: History) -> None:
    """What a run sees for the first time is as old as that run, also in the plan."""
    history.begin(hour=9, days=3, desk=("Initech", ""))
    history.split(hours=3, n=25)
    history.invite(days=9, desk=("Initech", ""), hour=12, is_invited=True)
    history.say_in_event(n=13, style="{key}: {value}", word="replied")
    history.run_half_blind(m=22, n=10)
    history.say_in_event(n=3, style="{key}: {value}", word="rejected")
    history.rewrite(n=39)
    history.rewrite(n=22)
    history.run_dying(at=8, fault=Fault.ANSWER_LOST)
    history.split(hours=2, n=11)
    history.answer(how="declined", n=26)
    history.say_status(n=4, style="{key}: {value}", word="withdrew")
    history.run_dying(at=7, fault=Fault.REFUSED)


def test_a_word_of_a_reminder_that_cannot_be_read_stays_its_own(history: History) -> None:
    """The card says "waiting" for itself, though a follow-up that cannot be read says it later."""
    history.begin(days=4, desk=("Acme", "Data Engineer"), hour=16)
    history.run_half_blind(m=20, n=3)
    history.say_status(n=17, style="{key}: {value}", word="withdrew")
    history.say_timeline(days=14, n=26, style="{key}: {value}")
    history.run_half_blind(m=39, n=7)
    history.say_status(n=28, style="{key}: {value}", word="waiting")
    history.say_status(n=28, style="{key}: {value}", word="no-show")
    history.say_status(n=22, style="{key}: {value}", word="withdrew")
    history.say_status(n=38, style="{key}: {value}", word="no-show")
    history.run_half_blind(m=25, n=2)
    history.say_status(n=17, style="{key}: {value}", word="waiting")
    history.run_half_blind(m=24, n=2)
