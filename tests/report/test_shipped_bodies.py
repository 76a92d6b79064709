"""Every body shipped with the program makes a record, a report and a script in both languages."""

from __future__ import annotations

import re
from functools import cache

import pytest

from tests.report.any_body import headings, paragraphs, printed, record_of
from wgdesk.language_table import REPORTS
from wgdesk.meeting_setup.bodies import body_called, body_files
from wgdesk.paths import resource
from wgdesk.reads.values.record import Record

pytestmark = pytest.mark.slow  # long: in the thorough run only

SHIPPED = tuple(sorted(file.stem for file in resource("bodies").glob("*.toml")))


@cache
def known(name: str) -> Record:
    return record_of(body_called(name).template)


@cache
def gaps_of_the_demonstration(lang: str) -> set[str]:
    return {key.split("/")[0] for key, text in paragraphs(record_of({}), lang).items() if "[...]" in text}


def test_the_bodies_that_are_wanted_are_there() -> None:
    assert SHIPPED == (
        "ccpcj",
        "charter-committee",
        "cnd",
        "committee-of-experts",
        "csocd",
        "csw",
        "forum-on-forests",
        "meeting-of-states-parties",
        "special-committee",
        "statistical-commission",
        "tpnw",
        "trade-and-development-board",
        "trafficking-in-persons",
        "uncac-asset-recovery",
        "uncac-implementation-review",
        "uncac-prevention",
        "unicef-executive-board",
        "untoc-working-group",
    )
    assert set(SHIPPED) <= set(body_files())


@pytest.mark.parametrize("name", SHIPPED)
def test_a_body_is_described_in_both_languages_and_says_where_its_form_is_from(name: str) -> None:
    body = body_called(name)
    for texts in (body.title, body.description):
        assert set(texts) >= set(REPORTS)
    assert body_files()[name].read_text("utf-8").startswith("# ")
    assert not [body.order for one in SHIPPED if one != name and body_called(one).order == body.order]


@pytest.mark.parametrize("lang", REPORTS)
@pytest.mark.parametrize("name", SHIPPED)
def test_a_body_makes_a_report(name: str, lang: str) -> None:
    """All facts of the demonstration are printed; the only gaps are its own and names to be typed."""
    record = known(name)
    texts = paragraphs(record, lang)
    assert len(texts) > 40
    own = {*gaps_of_the_demonstration(lang), "documentation"}  # one of its documents has no symbol yet
    if not record.meeting.text("body_full"):
        own |= {"opening", "recommendations"}
    assert {key.split("/")[0] for key, text in texts.items() if "[...]" in text} <= own
    for text in (*texts.values(), *(heading for _, heading in headings(record, lang))):
        assert "  " not in text
        assert not re.search(r" [.,;:،؛]|\{|\}", text)
    assert printed(record, lang, "final")


WORDS = {
    "meeting-of-states-parties": (
        ("The fifth Meeting of States Parties to the United Nations Convention on the Law of the Sea was",),
        ("عُقد الاجتماع الخامس للدول الأطراف في اتفاقية الأمم المتحدة لقانون البحار",),
    ),
    "special-committee": (
        ("The Special Committee on Peacekeeping Operations held its 2026 session in New York",),
        ("عقدت اللجنة الخاصة المعنية بعمليات حفظ السلام دورتها لعام ٢٠٢٦ في نيويورك",),
    ),
    "cnd": (
        ("The session was attended by representatives of 64 States members of the Commission.",),
        ("عقدت اللجنة دورتها الخامسة في فيينا",),
    ),
    "charter-committee": (
        ("The 2026 session of the Special Committee on the Charter of the United Nations and on",),
        ("عُقدت دورة اللجنة الخاصة المعنية بميثاق الأمم المتحدة وبتعزيز دور المنظمة لعام ٢٠٢٦",),
    ),
    "committee-of-experts": (
        ("The Committee held its fifth session in New York",),
        ("عقدت اللجنة دورتها الخامسة في نيويورك",),
    ),
    "csocd": (
        ("The Commission considered agenda item 2 at its ",),
        ("عقدت اللجنة دورتها الخامسة في نيويورك",),
    ),
    "csw": (
        ("on its fifth session and entrusted the Rapporteur with its finalization.",),
        ("عقدت اللجنة دورتها الخامسة في نيويورك",),
    ),
    "forum-on-forests": (
        ("Representatives of 70 States attended the session.",),
        ("حضر الدورة ممثلو ٧٠ دولة.",),
    ),
    "statistical-commission": (
        ("States members of the Commission, ",),
        ("عقدت اللجنة دورتها الخامسة في نيويورك",),
    ),
    "tpnw": (
        ("The following States parties to the Treaty were represented at the Meeting: ",),
        ("عُقد الاجتماع الخامس للدول الأطراف في معاهدة حظر الأسلحة النووية",),
    ),
    "trade-and-development-board": (
        ("on 7 October 2026, the Board adopted the report on its fifth session.",),
        ("عُقدت الدورة الخامسة لمجلس التجارة والتنمية",),
    ),
    "unicef-executive-board": (
        ("The session was opened by Salma Qasrawi (Jordan), President of the Executive Board.",),
        ("عُقدت دورة المجلس التنفيذي لمنظمة الأمم المتحدة للطفولة لعام ٢٠٢٦",),
    ),
    "ccpcj": (
        (
            "the representatives of the following States members of the Commission: ",
            "The following other States were represented by observers: ",
        ),
        ("ممثلو الدول الأعضاء التالية في اللجنة: ", "ومُثلت بمراقبين الدول الأخرى التالية: "),
    ),
    "uncac-implementation-review": (
        ("The fifth session of the Implementation Review Group was held", ", President of the Group."),
        ("عُقدت الدورة الخامسة لفريق استعراض التنفيذ",),
    ),
    "uncac-prevention": (
        ("The following States parties to the Convention against Corruption were represented at",),
        ("كانت الدول الأطراف التالية في اتفاقية مكافحة الفساد ممثلة في الاجتماع",),
    ),
    "trafficking-in-persons": (
        ("The fifth meeting of the Working Group on Trafficking in Persons was held in Vienna",),
        ("عُقد الاجتماع الخامس للفريق العامل المعني بالاتجار بالأشخاص، في فيينا",),
    ),
}


@pytest.mark.parametrize("name", WORDS)
def test_a_body_speaks_its_own_words(name: str) -> None:
    for lang, wanted in zip(("en", "ar"), WORDS[name], strict=True):
        text = " ".join(paragraphs(known(name), lang).values())
        assert [one for one in wanted if one not in text] == []


def test_a_commission_has_a_chapter_for_each_item_and_its_organization_at_the_end() -> None:
    tops = [text for level, text in headings(known("ccpcj"), "en") if level == 1]
    assert tops[1:4] == [
        "Inventories, provenance research and due diligence",
        "International cooperation in the recovery and return of cultural property",
        "Technical assistance and training",
    ]
    assert tops[-2:] == ["Adoption of the report", "Organization of the session"]
