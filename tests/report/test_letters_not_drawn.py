"""A letter that no face of the PDF has is a finding with its place, and does not block a final report."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import Printed, meeting, words


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_rare_letter_is_told_with_its_place(lang: str) -> None:
    printed = Printed(meeting(item={"title": words("المنع 😀", "Prevention 😀 联")}))
    (found,) = printed.found("letters-not-drawn", lang)
    assert (found.panel, found.blocking) == ("sittings", False)
    assert found.block in printed.blocks(lang)
    facts = dict(found.facts)
    assert ("U+8054" in facts["characters"]) is (lang == "en")
    assert "U+1F600 GRINNING FACE" in facts["characters"]


def test_nothing_is_told_of_usual_letters() -> None:
    printed = Printed(
        meeting(item={"title": words("منع «الجريمة»، (٢٠٢٦)", "Prévention – “x”, Čapek, Россия")})
    )
    assert [printed.found("letters-not-drawn", lang) for lang in ("ar", "en")] == [[], []]


def test_usual_letters_have_a_form_in_every_face() -> None:
    """Otherwise a letter would be printed as a number without any finding."""
    from wgdesk.report.check.letters import _USUAL
    from wgdesk.report.render.pdf_glyphs import _drawn
    from wgdesk.report.shaping import clean

    usual = [chr(code) for code in range(32, 0x3000) if _USUAL.fullmatch(chr(code))]
    missing = {
        one
        for one in usual
        for rtl in (True, False)
        for bold in (True, False)
        if not all(_drawn(char, rtl, bold) for char in clean(one))
    }
    assert missing == set()
