"""The Chair of every body that comes with the program has something to say, in both languages."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

import pytest

from tests.acting.records import START
from tests.report.any_body import record_path
from tests.script.scenes import scene
from wgdesk.acting.desk import Desk
from wgdesk.language_table import SCRIPTS
from wgdesk.meeting_setup.bodies import body_called
from wgdesk.paths import resource
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.words import Words
from wgdesk.script import debate
from wgdesk.script.situations import known_of
from wgdesk.script.speak import Script
from wgdesk.script.steps import announcements

pytestmark = pytest.mark.slow  # long: in the thorough run only

SHIPPED = tuple(sorted(file.stem for file in resource("bodies").glob("*.toml")))


def steps(name: str, lang: str) -> Iterator[str]:
    """Yield title and words of all moments of the first sittings."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(record_path(body_called(name).template, Path(folder)))
        course, known, out = desk.read(programme), desk.read(roster), desk.read(outcome)
        script = Script(lang, course.options, course.sentences)
        for sitting in course.sittings[:2]:
            keys = (None, *(item.id for item in course.items))
            floors = tuple(desk.read(partial(floor, sitting_id=sitting.id, item_id=key)) for key in keys)
            for moment in announcements(known_of(course, known, out, floors), out, START).moments:
                spoken = script.speak(moment)
                yield spoken.title
                yield spoken.text
        desk.close()


@cache
def said(name: str, lang: str) -> str:
    return "\n".join(steps(name, lang))


@pytest.mark.parametrize(
    ("lang", "opened", "usual", "closing"),
    [
        ("en", "I declare open the sixth meeting of the Special", "I call to order", "With the consent of"),
        ("ar", "أعلن افتتاح الجلسة السادسة للجنة الخاصة.", "أعلن افتتاح الجلسة السادسة.", "سأعلن، بموافقة"),
    ],
)
def test_a_committee_of_the_assembly_speaks_by_its_rules(
    lang: str, opened: str, usual: str, closing: str
) -> None:
    text = said("special-committee", lang)
    assert opened in text
    assert usual not in text
    own = body_called("special-committee").template["script"]
    script = Script(lang, {}, {saying: Words(tuple(texts.items())) for saying, texts in own.items()})
    assert script.speak(debate.close_list(scene(), 1)).text.startswith(closing)


@pytest.mark.parametrize("lang", SCRIPTS)
@pytest.mark.parametrize("name", SHIPPED)
def test_a_script_in_the_words_of_the_body(name: str, lang: str) -> None:
    text = said(name, lang)
    assert len(text) > 200
    assert "[...]" not in text
    options = body_called(name).template.get("options", {})
    event = options.get("term_event", "meeting")
    words = {
        "en": {
            "meeting": "Close of the meeting",
            "session": "Close of the session",
            "itself": "Close of the Meeting",
        },
        "ar": {"meeting": "اختتام الاجتماع", "session": "اختتام الدورة", "itself": "اختتام الاجتماع"},
    }
    assert words[lang][event] in text
    if lang == "en":
        heading = Script(lang, {key: str(value) for key, value in options.items()}).heading("")
        assert (
            heading == f"The {'President' if options.get('term_chair') == 'president' else 'Chair'}’s script"
        )
