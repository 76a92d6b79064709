"""Texts that a body adopts: title, number of the body's own, the only one of its kind, lines of the text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, words
from wgdesk.phrasing.tree import NO_BREAK, Caption, Span, Text
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

TITLE = words(
    "الموضوع الخاص للدورة الرابعة{X/2026/L.3.}", "Special theme for the fourth session{X/2026/L.3.}"
)
BODY = words(
    "إن المجلس،\n\nإذ يشير إلى قراره،\nيقرر:\n(أ) أن يجتمع؛\n(ب) أن يقدم تقريراً.",
    "The Council,\n\nRecalling its resolution,\nDecides:\n(a) To meet;\n(b) To report.",
)
ADOPTED = {"sitting": 1, "item": "2", "verb": "adopted", "recommendation": "1.1"}


def printed(kind: str, *texts: File, **options: str) -> Printed:
    """Return the report of a body that adopted ``texts``, under one heading."""
    rows = [{"state": "adopted", "sitting": 1, "body": BODY, **one} for one in texts]
    clusters = [{"kind": kind, "heading": words("مسائل", "Matters"), "recommendations": rows}]
    outline = ["recommendations", "deliberations"]
    parts: dict[str, Any] = {"clusters": clusters, "outline": outline, "actions": {"a": ADOPTED}}
    return Printed(meeting(options=options, **parts))


def captions(report: Printed, lang: str) -> list[tuple[str, list[str]]]:
    """Return the lines of each caption, without the marks of footnotes, and its footnotes."""
    blocks = speak(report.record, lang, "draft").blocks
    found: list[Caption[Text]] = []
    for one in blocks:
        if isinstance(one, Caption) and one.source is None:
            found[-1] = replace(found[-1], text=(*found[-1].text, Span("\n"), *one.text), notes=one.notes)
        elif isinstance(one, Caption):
            found.append(one)
    return [
        (
            "".join(span.text for span in one.text if span.role == "plain").replace(NO_BREAK, " "),
            ["".join(span.text for span in note.text) for note in one.notes],
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("lang", "caption", "cited"),
    [
        ("en", "Decision 2026/101\nSpecial theme for the fourth session", "adopted decision 2026/101."),
        ("ar", "المقرر ٢٠٢٦/١٠١\nالموضوع الخاص للدورة الرابعة", "اعتمد الفريق العامل المقرر ٢٠٢٦/١٠١."),
    ],
)
def test_a_decision_goes_by_the_number_of_its_body_and_its_title(lang: str, caption: str, cited: str) -> None:
    report = printed("decisions", {"own_number": "2026/101", "title": TITLE}, {})
    first, second = captions(report, lang)
    assert first == (caption, ["X/2026/L.3."])
    assert second[0] in ("Decision 1", "المقرر ١")
    assert report.lines(lang, "action/")[0].endswith(cited)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("lang", "numbered", "bare", "titled", "cited"),
    [
        (
            "en",
            "Draft decision 1",
            "Draft decision",
            "Special theme for the fourth session",
            "approved the draft decision.",
        ),
        (
            "ar",
            "مشروع المقرر ١",
            "مشروع مقرر",
            "الموضوع الخاص للدورة الرابعة",
            "وافق الفريق العامل على مشروع المقرر.",
        ),
    ],
)
def test_the_only_text_of_its_kind_has_no_number_where_the_body_numbers_so(
    lang: str, numbered: str, bare: str, titled: str, cited: str
) -> None:
    assert captions(printed("draft_decisions", {}), lang)[0][0] == numbered
    report = printed("draft_decisions", {}, only_text="unnumbered")
    assert captions(report, lang)[0][0] == bare
    assert report.lines(lang, "action/")[0].endswith(cited)
    with_title = printed("draft_decisions", {"title": TITLE}, only_text="unnumbered")
    assert captions(with_title, lang)[0][0] == titled
    several = printed("draft_decisions", {}, {}, only_text="unnumbered")
    assert captions(several, lang)[0][0] == numbered


def test_each_line_of_a_text_is_a_paragraph() -> None:
    report = printed("draft_decisions", {})
    lines = to_text(speak(report.record, "en", "draft")).splitlines()
    at = lines.index("The Council,")
    assert lines[at : at + 5] == [
        "The Council,",
        "Recalling its resolution,",
        "Decides:",
        "(a) To meet;",
        "(b) To report.",
    ]
    keys = [
        key
        for key, text in report.blocks("en").items()
        if text.startswith(("The Council", "Recalling", "Decides"))
    ]
    assert len(keys) == 3


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("ar", ["١ - يطلب:", "(أ) الدعم إلى", "٤ - من الأعضاء؛", "(ب) التمويل؛", "٢ - يقرر أن يجتمع."]),
        ("en", ["1. Requests:", "(a) Support to", "4. of its members;", "(b) Funds;", "2. Decides to meet."]),
    ],
)
def test_the_next_number_ends_the_sub_paragraphs(lang: str, lines: list[str]) -> None:
    typed = "\n".join(lines)
    report = printed("draft_decisions", {"body": words(typed, typed)})
    blocks = [text.replace(NO_BREAK, " ") for text in report.blocks(lang).values()]
    at = blocks.index(lines[0])
    a, b, second = blocks[at + 1 : at + 4]
    assert (a, b) == ("\n".join(lines[1:3])[4:], lines[3][4:])
    assert second == lines[4]


@pytest.mark.sampled
def test_an_only_list_of_texts_needs_no_heading() -> None:
    """One of several does: the draft has a gap, and the check asks for it."""
    row = {"state": "adopted", "sitting": 1, "body": BODY}
    other = {"heading": words("مسائل", "Matters"), "recommendations": [row]}
    for more, missing in (([], 0), ([other], 1)):
        clusters = [{"kind": "decisions", "recommendations": [row]}, *more]
        found = Printed(meeting(clusters=clusters, outline=["recommendations"]))
        for lang in ("en", "ar"):
            headings = found.blocks(lang, "recommendations/cluster/")
            assert list(headings.values()).count("[...]") == missing
            assert len(found.found("cluster-heading-missing", lang)) == missing
            assert any(key.endswith("/chapeau") for key in headings)
