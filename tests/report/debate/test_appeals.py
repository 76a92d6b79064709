"""Appeals, what a body asserts without a verb of speech, and sentences that end with their verb."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words
from tests.report.debate.test_further_points import NOTED, debated, lines

_ASSERTED = {"form": "asserted", "said": words("لا تزال العقبات قائمة", "significant barriers persist")}


def _asked(who: tuple[str, str], verb: tuple[str, str], said: tuple[str, str], **more: Any) -> dict[str, Any]:
    return {"form": "appeal", "maker": words(*who), "verb": words(*verb), "said": words(*said), **more}


_STATES = ("الدول", "States")


@pytest.mark.parametrize(
    ("point", "ar", "en"),
    [
        (
            _asked(_STATES, ("يُحث على", "is urged to"), ("اعتماد قوانين", "to adopt laws")),
            "وتُحث الدول على اعتماد قوانين.",
            "States are urged to adopt laws.",
        ),
        (
            _asked(
                ("الحكومات", "Governments"),
                ("ينبغي تشجيع … على", "should be encouraged to"),
                ("إنشاء صناديق", "create funds"),
                joins="also",
            ),
            "كما ينبغي تشجيع الحكومات على إنشاء صناديق.",
            "Governments should also be encouraged to create funds.",
        ),
        (
            _asked(
                ("الأمانة العامة", "the Secretariat"),
                ("دُعي إلى", "were invited to"),
                ("تقديم تقرير", "report"),
                joins="likewise",
            ),
            "ودُعيت الأمانة العامة أيضاً إلى تقديم تقرير.",
            "The Secretariat was also invited to report.",
        ),
        (
            _asked(_STATES, ("ينبغي لـ", "should"), ("تحترم الحقوق", "respect rights"), joins="regard"),
            "وفي هذا الصدد، ينبغي للدول أن تحترم الحقوق.",
            "In that regard, States should respect rights.",
        ),
        (
            _asked(
                ("الدول الأعضاء", "Member States"),
                ("مدعوة إلى", "are called upon to"),
                ("العمل", "act"),
                joins="however_begins",
            ),
            "غير أن الدول الأعضاء مدعوة إلى العمل.",
            "However, Member States are called upon to act.",
        ),
        (
            _asked(
                ("المنظومة", "the United Nations system"),
                ("طُلب إلى", "was requested to"),
                ("المساعدة", "help"),
            ),
            "وطُلب إلى المنظومة المساعدة.",
            "The United Nations system was requested to help.",
        ),
        (
            _asked(
                ("متكلم يمثل مجموعتين", "one speaker, speaking on behalf of two groups"),
                ("دُعي إلى", "were invited to"),
                ("الكلام", "speak"),
            ),
            "ودُعي متكلم يمثل مجموعتين إلى الكلام.",
            "One speaker, speaking on behalf of two groups, was invited to speak.",
        ),
    ],
)
def test_somebody_is_asked_to_do_something(point: dict[str, Any], ar: str, en: str) -> None:
    printed = debated(point)
    assert lines(printed, "ar") == [ar]
    assert lines(printed, "en") == [en]
    assert printed.found("point-without-text") == []


def test_an_appeal_wants_who_is_asked() -> None:
    printed = debated(
        {**_asked(_STATES, ("يُحث على", "are urged to"), ("ذلك", "act")), "maker": {"en": "States"}}
    )
    assert len(printed.found("point-without-text", "ar")) == 1
    assert printed.found("point-without-text", "en") == []


def test_a_body_asserts_without_a_verb_of_speech() -> None:
    printed = debated(_ASSERTED, {**_ASSERTED, "joins": "however_begins"}, {**NOTED, "joins": "also"})
    assert lines(printed, "en") == [
        "Significant barriers persist. However, significant barriers persist. It was also noted that time was"
        " short."
    ]
    assert lines(printed, "ar") == [
        "لا تزال العقبات قائمة. ومع ذلك، لا تزال العقبات قائمة. كما لوحظ أن الوقت ضيق."
    ]
    lost = debated({**_ASSERTED, "joins": "also"})
    assert len(lost.found("point-beginning-not-printed")) == 1


@pytest.mark.parametrize(
    ("where", "found"), [({}, 3), ({"section": "own_1"}, 0), ({"section": "recommendations"}, 0)]
)
def test_only_a_debate_is_in_the_past(where: dict[str, str], found: int) -> None:
    urged = _asked(_STATES, ("تُحث على", "are urged to"), ("ذلك", "act"))
    typed = {"said": words("وهو كذلك", "It is so")}
    present = [{**typed, "form": form} for form in ("asserted", "free")]
    made = [{"paragraph": n, **one, **where} for n, one in enumerate((urged, *present), 1)]
    own = {"kind": "own_1", "heading": words("استنتاجات", "Conclusions")}
    printed = Printed(meeting(item={"points": made}, outline=["recommendations", "deliberations", own]))
    assert len(printed.found("point-in-present", "en")) == found
    assert printed.found("point-in-present", "ar") == []


@pytest.mark.parametrize(
    ("maker", "verb", "said", "en"),
    [
        ("Observers", "also attended.", "", "Observers also attended."),
        ("The following", "were invited", "to attend", "The following were invited to attend."),
        (
            "Observer organizations with a seat in the Committee",
            "was invited",
            "to attend",
            "Observer organizations with a seat in the Committee were invited to attend.",
        ),
        ("Department of Records", "have offered", "help", "The Department of Records has offered help."),
    ],
)
def test_a_typed_plural_stays_one(maker: str, verb: str, said: str, en: str) -> None:
    point = {"voice": "entity", "maker": words("المراقبون", maker)}
    told = {"said": words("إلى الحضور", said)} if said else {}
    printed = debated({**point, "verb": words("حضر." if not said else "دُعي", verb), **told})
    assert lines(printed, "en") == [en]
    assert lines(printed, "ar") == ["وحضر المراقبون." if not said else "ودُعي المراقبون إلى الحضور."]
    assert printed.found("point-without-text") == []


def test_words_between_commas_after_the_verb_keep_both() -> None:
    act = ("، في دورته الثالثة، أن يعمل", ", at its third session, to act")
    body = {"voice": "body", "verb": words("قرر", "decided")}
    begun = {"voice": "body", "verb": words("نظر", "considered"), "said": words("في ذلك", "that")}
    printed = debated(begun, {**body, "form": "same", "joins": "and", "said": words(*act)})
    assert lines(printed, "en") == [
        "The Working Group considered that and decided, at its third session, to act."
    ]
    alone = debated({**body, "said": words("ذلك", ", while costs fell")})
    assert lines(alone, "en") == ["The Working Group decided while costs fell."]


@pytest.mark.parametrize(
    ("verb", "said", "en"),
    [
        ("welcomed", "the reports", "The reports were also welcomed."),
        ("called for", "more support", "More support was also called for."),
        ("encouraged", "that States act", "It was also encouraged that States act."),
        ("attention was drawn to", "the need", "Attention was also drawn to the need."),
        ("Welcomed by some speakers", "the support", "The support was also welcomed by some speakers."),
        ("widely welcomed", "the support", "The support was also widely welcomed."),
        ("noted by many", "that States act", "It was also noted by many that States act."),
        ("expressed", "concern and support", "Concern and support were also expressed."),
    ],
)
def test_a_verb_typed_without_a_subject_does_not_begin_its_sentence(verb: str, said: str, en: str) -> None:
    printed = debated(
        {"form": "typed", "joins": "also", "verb": words("رُحب بـ", verb), "said": words("ذلك", said)}
    )
    assert lines(printed, "en") == [en]
