"""The wording of acts: the toast and the history name what each was about, in both languages."""

from __future__ import annotations

import pytest

from tests.acting.strategies import ACTS
from tests.meetings import close_record
from tests.ui.conftest import bare
from tests.ui.hands import Hands, hands
from tests.ui.told_play import Play
from ui.state.act_text import place_of, tell
from wgdesk.act_list import RETIRED
from wgdesk.acts.helpers.argument_kinds import DocumentKind, Gender, Lane, Office, PassageState
from wgdesk.acts.outcome import add_recommendation
from wgdesk.acts.wording import write_text
from wgdesk.bringing.unsent import KEEP, NOTE
from wgdesk.words.phrases import screen_phrases

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["hands"]

LANGUAGES = ("ar", "en")
TOLD = sorted(key.removeprefix("told-") for key in screen_phrases("en").ids if key.startswith("told-"))
OF_HISTORY = {"undo", "redo", "keep-as-struck", "note-unsent"}  # done by the desk itself or by bringing back


def test_every_phrase_of_an_act_belongs_to_an_act() -> None:
    assert {name.replace("-", "_") for name in TOLD if name not in OF_HISTORY} <= ACTS.keys() | RETIRED
    for lang in LANGUAGES:
        assert (
            sorted(k.removeprefix("told-") for k in screen_phrases(lang).ids if k.startswith("told-")) == TOLD
        )


@pytest.fixture
def play(hands: Hands) -> Play:
    made = Play(hands)
    made.run()
    return made


def test_every_act_worded_with_names_shows_them(hands: Hands, play: Play) -> None:
    app, session = hands.window.app, hands.window.session
    acts = {name.replace("-", "_") for name in TOLD if name not in OF_HISTORY} - RETIRED
    missing = acts - play.heard.keys()
    assert not missing, f"not played: {missing}"
    for lang in LANGUAGES:
        app.change(language=lang)
        for act in acts:
            for args in play.heard[act]:
                said = bare(tell(hands.window.session, act, args))
                assert said != bare(app.speech.act(act)), f"{act} is told without its names: {args}"
                for name_, value in args.items():
                    if name_ == "ended" and args["who"] != "nobody":
                        continue  # then the wording names only the next speaker
                    if name_ in ("who", "ended", "second", "back") and value not in ("nobody", "several"):
                        named = session.names.by_code(value) or session.texts.told(value)
                        assert bare(named) in said, (act, args)
                    if name_ in ("counted", "needed"):
                        assert app.speech.figure(value) in said, (act, args)
                for word in ("several", "nobody", "here", "missing", "none"):
                    assert word not in said


def said(hands: Hands, play: Play, act: str, at: int = -1) -> str:
    return bare(tell(hands.window.session, act, play.heard[act][at]))


def test_wording_of_some_acts(hands: Hands, play: Play) -> None:
    hands.window.app.change(language="en")
    number = next(one.number for one in hands.live.programme.sittings if one.id == play.sitting)
    assert said(hands, play, "open_sitting") == f"Meeting {number} opened"
    assert said(hands, play, "attend", 0) == "Presence of Brazil recorded"
    assert said(hands, play, "attend") == "Presence of delegations recorded (2)"
    assert said(hands, play, "next_speaker", 0) == "Egypt called next"
    assert said(hands, play, "next_speaker") == "Statement of Egypt ended"
    corrected = "Delegation corrected: Kenya; Egypt is waiting again"
    assert said(hands, play, "correct_delegation", 0) == corrected
    listed = "Delegation corrected: Brazil, which is also on the list"
    assert said(hands, play, "correct_delegation", -2) == listed
    assert said(hands, play, "correct_delegation") == "Delegation corrected: Brazil"
    assert said(hands, play, "receive_text", 0) == "Written text of Brazil received"
    assert said(hands, play, "receive_text") == "Written text of Brazil not received after all"
    assert said(hands, play, "attach_file") == "File attached to the statement of Brazil: كلمة.pdf"
    renamed = "File attached to the statement of Brazil renamed from كلمة.pdf to speech.pdf"
    assert said(hands, play, "rename_file") == renamed
    assert said(hands, play, "remove_file") == "File attached to the statement of Brazil removed: speech.pdf"
    assert said(hands, play, "note_clock", 0) == "The computer’s clock was set ahead by 1:00:00"
    assert said(hands, play, "note_clock") == "The computer’s clock was set back by 1:30"
    assert said(hands, play, "set_option", 0) == ("Option of the report changed: Statements under the items")
    assert said(hands, play, "set_option") == "Time allotted changed: Party"
    assert said(hands, play, "mark_passages") == "Decision on paragraphs of the report: 3–4 (2)"
    assert said(hands, play, "reopen_record") == "Record reopened: A wrong name"
    hands.window.app.change(language="ar")
    assert said(hands, play, "tell_quorum") == "إبلاغ الرئاسة بالنصاب القانوني: الحاضر ٧٤، المطلوب ٢٨"
    assert said(hands, play, "attend") == "تسجيل حضور وفدين"
    assert said(hands, play, "mark_passages") == "البت في فقرتين من التقرير: ٣–٤"
    assert said(hands, play, "unmark_passages") == "إلغاء البت في فقرتين من التقرير: ٣–٤"
    assert said(hands, play, "take_up", 0) == f"الشروع في النظر في {about_item(hands, play)}"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "Done offline and not sent: floor given to Brazil. The meeting is not open. Open it first."),
        ("ar", "تم دون اتصال ولم يُنقل: إعطاء الكلمة إلى البرازيل. الجلسة غير منعقدة. افتتحوها أولاً."),
    ],
)
def test_an_unsent_message_is_reported_with_the_reason(hands: Hands, lang: str, said: str) -> None:
    hands.window.app.change(language=lang)
    args = {"act": "give_floor", "names": {"who": "BRA"}, "why": "sitting-not-open", "facts": {}}
    assert bare(tell(hands.window.session, NOTE, args)) == said
    unknown = bare(tell(hands.window.session, NOTE, {**args, "why": "of-a-newer-version"}))
    assert unknown.startswith(said.partition(". ")[0])
    undone = {**args, "act": "undo", "names": {"act": "give_floor", "names": {"who": "BRA"}}}
    assert hands.window.app.speech.say("told-undo", act="").strip("\u2068\u2069 ") in bare(
        tell(hands.window.session, NOTE, undone)
    )
    kept = {"who": "BRA", "item": "3", "reason": "Said alone", "request_id": 1, "was_id": 2, "with": ["x"]}
    told = bare(tell(hands.window.session, KEEP, kept))
    assert told.endswith(": Said alone")
    assert bare(hands.window.session.names.by_code("BRA") or "") in told


def about_item(hands: Hands, play: Play) -> str:
    """Return the Arabic wording of the play's item and sitting."""
    args, speech = play.heard["take_up"][0], hands.window.app.speech
    return f"البند {bare(speech.item_number(args['item']))} في الجلسة {speech.figure(args['sitting'])}"


@pytest.mark.parametrize(
    ("count", "delegations", "recommendations"),
    [
        ("2", "وفدين", "توصيتين"),
        ("3", "٣ وفود", "٣ توصيات"),
        ("10", "١٠ وفود", "١٠ توصيات"),
        ("11", "١١ وفداً", "١١ توصية"),
        ("100", "١٠٠ وفد", "١٠٠ توصية"),
        ("101", "١٠١ وفد", "١٠١ توصية"),
        ("103", "١٠٣ وفود", "١٠٣ توصيات"),
    ],
)
def test_counts_take_their_plural_form(
    hands: Hands, count: str, delegations: str, recommendations: str
) -> None:
    def told(act: str, **args: str) -> str:
        return bare(tell(hands.window.session, act, args))

    hands.window.app.change(language="ar")
    assert told("attend", who="several", count=count) == f"تسجيل حضور {delegations}"
    assert told("unattend", who="several", count=count) == f"إلغاء تسجيل حضور {delegations}"
    assert told("adopt_all", count=count) == f"اعتماد {recommendations}"
    assert told("adopt_cluster", count=count, what="أ") == f"اعتماد {recommendations} من مجموعة «أ»"
    hands.window.app.change(language="en")
    assert told("adopt_all", count=count) == f"Recommendations adopted ({count})"


def test_a_guest_is_named_as_written_and_the_secretariat_in_words(hands: Hands, play: Play) -> None:
    hands.window.app.change(language="en")
    play.do("open_sitting", sitting_id=(again := play.do("add_sitting", day=hands.live.programme.last_day)))
    play.do("ask_floor", sitting_id=again, guest="Dr <b>X</b>", lane=Lane.INVITED)
    assert said(hands, play, "ask_floor") == "Request for the floor: Dr <b>X</b>"
    play.do("ask_floor", sitting_id=again, lane=Lane.SECRETARIAT)
    assert said(hands, play, "ask_floor") == "Request for the floor: Secretariat"
    for lane, what in ((Lane.ORDER, "Point of order"), (Lane.REPLY, "Right of reply")):
        play.do("ask_floor", sitting_id=again, delegation_id=play.one, lane=lane)
        assert said(hands, play, "ask_floor").startswith(f"{what}: ")


def test_the_toast_shows_the_act_and_its_undo(hands: Hands, play: Play) -> None:
    app = hands.window.app
    app.change(language="en")
    play.do("mark_present", delegation_id=play.three, sitting_id=play.sitting)
    assert "Presence of Kenya recorded" in bare(hands.window.toast.text)
    hands.undo()
    assert bare(hands.window.toast.text) == "Undone: presence of Kenya recorded"
    hands.desk.redo()
    assert bare(hands.window.toast.text) == "Redone: presence of Kenya recorded"


def test_a_recorded_observation_is_not_offered_for_undo(hands: Hands) -> None:
    hands.desk.do(ACTS["note_clock"], jump_seconds=60.0)
    assert hands.window.toast.text
    assert not hands.window.toast._cap.isVisible()


BODY = {"en": "States parties should strengthen their measures against trafficking in persons, of any kind."}


def test_an_act_without_its_own_wording_names_its_subject(hands: Hands, play: Play) -> None:
    hands.window.app.change(language="en")
    cluster = play.do("add_cluster", heading={"en": "Prevention"})
    assert said(hands, play, "add_cluster") == "New cluster: Prevention"
    key = play.do("add_recommendation", cluster_id=cluster, body=BODY)
    words = "States parties should strengthen their measures against…"
    number = play.heard["add_recommendation"][-1]["nth"]
    assert said(hands, play, "add_recommendation") == f"New recommendation: no. {number} · {words}"
    sitting = hands.live.programme.sittings[-1]
    play.do("adopt_recommendation", recommendation_id=key, sitting_id=sitting.id)
    adopted = f"Adoption of a recommendation: no. {number} · {words} · meeting {sitting.number}"
    assert said(hands, play, "adopt_recommendation") == adopted
    hands.undo()
    assert bare(hands.window.toast.text) == f"Undone: a{adopted[1:]}"
    play.do("write_text", table="recommendation", row=key, field="body", lang="en", body="New.")
    assert said(hands, play, "write_text") == f"Change of a text: recommendation · no. {number} · New."
    play.do("remove_recommendation", recommendation_id=key)
    assert said(hands, play, "remove_recommendation") == f"Removal of a recommendation: no. {number} · New."
    document = play.do("add_document", kind=DocumentKind.NOTE, symbol="CTOC/COP/WG.4/2026/2")
    assert said(hands, play, "add_document") == "New document: CTOC/COP/WG.4/2026/2"
    play.do("edit_document", document_id=document, symbol="")
    assert said(hands, play, "edit_document") == "Change of a document: CTOC/COP/WG.4/2026/2"
    item = play.do("add_item", title={"en": "Other"}, parent_id=hands.live.programme.items[0].id)
    label = play.heard["add_item"][-1]["item"]
    assert said(hands, play, "add_item") == f"New agenda item: item {label}"
    play.do("remove_item", item_id=item)
    assert said(hands, play, "remove_item") == f"Removal of an agenda item: item {label}"
    point = play.do("add_point", item_id=play.item, verb={"en": "noted"}, said={"en": "that it was so."})
    under = next(one.label for one in hands.live.programme.items if one.id == play.item)
    assert said(hands, play, "add_point") == f"New point of the debate: noted that it was so. · item {under}"
    play.do("support_point", point_id=point, delegation_id=play.one)
    assert said(hands, play, "support_point") == (
        f"Support of a point: Brazil · noted that it was so. · item {under}"
    )
    person = play.do("add_person", gender=Gender.F, name={"en": "Amal"}, delegation_id=play.one)
    play.do("elect_officer", person_id=person, office=Office.VICE_CHAIR, sitting_id=play.sitting)
    assert said(hands, play, "elect_officer").startswith("Election of an officer: Amal")
    play.do("mark_passage", block="agenda/adopted", state=PassageState.DEFERRED, paragraph="12")
    assert said(hands, play, "mark_passage") == "Decision on a paragraph of the report: paragraph 12"
    hands.window.app.change(language="ar")
    assert said(hands, play, "add_item").startswith("إضافة بند: البند ١ (")
    assert said(hands, play, "edit_document") == "تعديل وثيقة: CTOC/COP/WG.4/2026/2"


def test_a_reason_of_any_length_fits_the_window(hands: Hands) -> None:
    hands.desk.do(close_record)
    hands.desk.do(ACTS["reopen_record"], reason="سبب reason " * 900)
    assert hands.window.toast.isVisible()
    assert hands.window.toast.x() >= 0
    assert hands.window.toast.geometry().right() <= hands.window.width()


def test_an_act_leads_to_the_row_it_was_about() -> None:
    assert place_of({"document_id": 5, "symbol": "A/1"}) == ("documents", "document", 5)
    assert place_of({"recommendation_id": 5, "sitting_id": 6}) == ("recommendations", "recommendation", 5)
    assert place_of({"table": "point", "row": 7, "field": "said"}) == ("deliberations", "point", 7)
    assert place_of({"table": "reservation", "row": 7}) is None
    assert place_of({"action_id": 5, "item_id": 6}) == ("sittings", "action", 5)
    assert place_of({"informal_body_id": 5, "day": "2026-03-09"}) == ("sittings", "informal_body", 5)
    assert place_of({"insertion_id": 5}) == ("report", "insertion", 5)
    assert place_of({"decision_id": 5}) == ("sittings", "decision", 5)
    assert place_of({"item_id": None, "sitting_id": 3}) == ("sittings", "sitting", 3)
    assert place_of({}) is None


def test_texts_and_names_are_quoted_in_the_language_of_names(hands: Hands) -> None:
    live, session = hands.live, hands.window.session
    person = next(one for one in live.roster.people.values() if len(one.person.name.texts) == 2)
    texts = dict(person.person.name.texts)
    long = {"ar": "ينبغي للدول الأطراف " * 9, "en": "States parties should " * 9}
    key = hands.desk.do(add_recommendation, cluster_id=hands.outcome.clusters[0].id, body=long)
    quoted = f"{long['ar'][:59].rpartition(' ')[0]}…"
    for lang, other in (("en", "ar"), ("ar", "en")):
        hands.window.app.change(language=lang)
        assert session.texts.told(texts[other]) == texts[lang]
        assert session.texts.told(texts[lang]) == texts[lang]
        assert session.texts.told("Ничего такого нет") == "Ничего такого нет"
    assert session.texts.told(quoted) == quoted
    hands.window.app.change(language="en")
    assert session.texts.told(quoted).startswith("States parties should")
    assert session.texts.told(quoted).endswith("…")
    assert len(session.texts.told(quoted)) <= 61
    hands.desk.do(write_text, table="recommendation", row=key, field="body", lang="en", body="Another text")
    assert session.texts.told(quoted) == "Another text"  # it is read again when it has changed
