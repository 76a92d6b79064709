"""The Chair says a body's own sentences where it has some, and the usual ones elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

import pytest

from tests.acting.records import reason
from tests.report.any_body import record_file
from tests.script.printed import running_order
from tests.script.scenes import scene
from wgdesk.acting.desk import Desk
from wgdesk.acts.setup import take_sentences
from wgdesk.exchange import import_file
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.values.words import Words
from wgdesk.rules.sentences import sayings
from wgdesk.script import adjournment, course
from wgdesk.script.running_order_paper import read_order
from wgdesk.script.speak import Script

OWN = {
    "call-to-order": {"en": "I open the { numbered-sitting }.", "ar": "أفتح { numbered-sitting }."},
    "adjourn": {"en": 'The { SITTING("one") } rises.', "ar": 'انفضت { SITTING("the") }.'},
    "decided": {"ar": "تقرر الأمر."},
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for all tests, since changes of the record are refused or undone."""
    folder = tmp_path_factory.mktemp("own")
    source = folder / "a.json"
    source.write_text(json.dumps({**record_file({}), "script": OWN}), "utf-8")
    import_file(source, folder / "a.wgdesk")
    desk = Desk.open(folder / "a.wgdesk")
    yield desk
    desk.close()


def said(desk: Desk, lang: str) -> str:
    """Return the printed script of the first sitting."""
    order = desk.read(lambda connection: read_order(connection, 1))
    assert order is not None
    script = Script(lang, order.programme.options, order.programme.sentences)
    moments = running_order(
        order.programme, order.roster, order.sitting, order.floors, order.outcome, order.papers
    )
    return "\n".join(script.speak(one).text for one in moments)


def test_a_record_has_its_own_sentences_and_speaks_them(desk: Desk) -> None:
    english, arabic = said(desk, "en"), said(desk, "ar")
    assert english.startswith("I open the first meeting.")
    assert english.endswith("The meeting rises.")
    assert "I call to order" not in english
    assert "It is so decided." in english  # this one has no English text
    assert arabic.startswith("أفتح الجلسة الأولى.")
    assert arabic.endswith("انفضت الجلسة.")
    assert "تقرر الأمر." in arabic
    assert "تقرر ذلك." not in arabic


def test_taking_those_of_a_body_is_one_act_and_can_be_undone(desk: Desk) -> None:
    theirs = {"adjourn": {"en": "We adjourn."}, "no-more": {"en": "Nobody is left."}}
    before = desk.read(programme).sentences
    desk.do(take_sentences, sentences=theirs)
    assert desk.read(programme).sentences == {
        "adjourn": Words((("en", "We adjourn."),)),
        "no-more": Words((("en", "Nobody is left."),)),
    }
    assert said(desk, "ar").endswith("تُرفع الجلسة.")
    desk.undo()
    assert desk.read(programme).sentences == before


@pytest.mark.parametrize(
    ("sentences", "why"),
    [
        ({"poem": {"en": "Ah."}}, "unknown-saying"),
        ({"adjourn": {"en": "{ $body }"}}, "sentence-argument"),
        ({"adjourn": {"fr": "La séance est levée."}}, "sentence-language"),
        ({"adjourn": {"en": "{"}}, "sentence-broken"),
        ({"adjourn": {"en": "The end.\n.is = near"}}, "sentence-broken"),
        ({"adjourn": {"en": "{ $a ->\n [b] " * 80}}, "sentence-broken"),
        ({"adjourn": {}}, "empty-text"),
        ({"adjourn": {"en": "x" * 1001}}, "text-too-long"),
    ],
)
def test_own_sentences_that_cannot_be_spoken_are_refused(
    desk: Desk, sentences: Mapping[str, object], why: str
) -> None:
    assert reason(lambda: desk.do(take_sentences, sentences=sentences)) == why


def test_a_damaged_own_sentence_is_replaced_by_the_usual_one() -> None:
    moment = adjournment.adjourn(scene())
    usual = Script("en").speak(moment).text
    for body in ("{", "{ $body }", '{ TERM("event", "twice") }', '{ TEXT("one", "two") }'):
        assert Script("en", {}, {"adjourn": Words((("en", body),))}).speak(moment).text == usual
    assert Script("en", {}, {"poem": Words((("en", "Ah."),))}).speak(moment).text == usual


def test_each_saying_can_be_replaced() -> None:
    """All sayings are spoken through ``Script._said``."""
    moment = course.opening(scene())
    own = {one: Words((("en", f"<{one}>"),)) for one in sayings()}
    assert Script("en", {}, own).speak(moment).text == " ".join(f"<{one.key}>" for one in moment.sayings)
