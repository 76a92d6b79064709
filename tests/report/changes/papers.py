"""Agenda, documentation, adoption of the report."""

from __future__ import annotations

from typing import Any

from tests.report.changes.acts import NOOR, option, sittings, text, title_items
from tests.report.changes.hand import Act, Hand, change
from wgdesk.acts import delegations, outcome, procedure, setup, uncertainty
from wgdesk.model import Decision, DocumentKind, Gender, Manner, Office, PaperDocument, Sitting, Subject


def _decided(subject: Subject, sitting: int, **facts: Any) -> Act:
    """Have this decided at a sitting, as the only decision on its subject."""

    def act(hand: Hand) -> None:
        _undecided(subject)(hand)
        key = hand.keys(Sitting, Sitting.number == sitting)[0]
        hand.do(procedure.decide, subject=subject, sitting_id=key, **facts)

    return act


def _undecided(subject: Subject) -> Act:
    def act(hand: Hand) -> None:
        for key in hand.keys(Decision, Decision.subject == subject):
            hand.do(procedure.take_back_decision, decision_id=key)

    return act


def _doubt_decision(subject: Subject, column: str) -> Act:
    def act(hand: Hand) -> None:
        key = hand.keys(Decision, Decision.subject == subject)[0]
        hand.do(uncertainty.raise_doubt, table="decision", row=key, column=column)

    return act


_BY = "بتوافق الآراء جدول الأعمال التالي"


AGENDA = (
    change(
        "agenda/adopted",
        "sitting and manner",
        (_decided(Subject.AGENDA, 2), "في جلسته الثانية، المعقودة في ", "At its 2nd meeting, on "),
        (
            _doubt_decision(Subject.AGENDA, "sitting_id"),
            "في جلسته [الثانية]، المعقودة",
            "At its [2nd] meeting",
        ),
        (_decided(Subject.AGENDA, 1), f"{_BY}:", "adopted by consensus the following agenda:"),
        (_doubt_decision(Subject.AGENDA, "manner"), "[بتوافق الآراء] جدول", "adopted [by consensus] the"),
        (
            _decided(Subject.AGENDA, 1, orally_amended=True),
            f"{_BY}، بصيغته المعدلة شفوياً:",
            "agenda, as orally amended:",
        ),
        (
            _decided(Subject.AGENDA, 1, orally_amended=True, orally_revised=True),
            f"{_BY}، بصيغته المنقحة والمعدلة شفوياً:",
            "agenda, as orally revised and amended:",
        ),
        (
            _decided(Subject.AGENDA, 1, manner=Manner.NOT_STATED),
            "، جدول الأعمال التالي:",
            "the Working Group adopted the following agenda:",
        ),
        (
            _decided(Subject.AGENDA, 1, manner=Manner.VOTE),
            "بالتصويت جدول الأعمال التالي:",
            "by vote the following",
        ),
        (
            text("body_short", "اللجنة", "Committee"),
            "أقرت اللجنة، في جلستها الأولى",
            "the Committee adopted by vote",
        ),
        (
            _undecided(Subject.AGENDA),
            "كان جدول الأعمال المؤقت كما يلي:",
            "The provisional agenda was as follows:",
        ),
    ),
    change(
        "agenda/organization",
        "at the sitting of the agenda or at another",
        (
            lambda hand: [_decided(Subject.AGENDA, 1)(hand), _decided(Subject.ORGANIZATION, 1)(hand)],
            "وفي الجلسة نفسها، أقر الفريق العامل تنظيم أعماله.",
            "At the same meeting, the Working Group approved the organization of its work.",
        ),
        (
            _decided(Subject.ORGANIZATION, 2),
            "أقر الفريق العامل، في جلسته الثانية، المعقودة في",
            "At its 2nd meeting, on",
        ),
        (
            _decided(Subject.ORGANIZATION, 2, manner=Manner.ACCLAMATION, orally_revised=True),
            "، بالتزكية تنظيم أعماله، بصيغته المنقحة شفوياً.",
            "approved by acclamation the organization of its work, as orally revised.",
        ),
        (_undecided(Subject.ORGANIZATION), "", ""),
    ),
)


def _doubt_titles(hand: Hand) -> None:
    for item in hand.record.items:
        hand.do(uncertainty.raise_doubt, table="agenda_item", row=item.id, column="title")


ITEMS = (
    change(
        "agenda/item/*",
        "titles",
        (title_items, "عنوان جديد", "A new title"),
        (_doubt_titles, "[عنوان جديد]", "[A new title]"),
    ),
)


def _documents(number: int) -> Act:
    """Have so many documents."""

    def act(hand: Hand) -> None:
        for key in hand.keys(PaperDocument):
            hand.do(outcome.remove_document, document_id=key)
        for n in range(1, number + 1):
            symbol, title = f"A/{n}", {"ar": "عنوان", "en": "A title"}
            hand.do(outcome.add_document, kind=DocumentKind.REPORT, symbol=symbol, title=title)

    return act


def _each_document(**facts: Any) -> Act:
    def act(hand: Hand) -> None:
        for key in hand.keys(PaperDocument):
            hand.do(outcome.edit_document, document_id=key, **facts)

    return act


def _write_documents(field: str, ar: str, en: str) -> Act:
    def act(hand: Hand) -> None:
        for key in hand.keys(PaperDocument):
            hand.write("document", key, field, ar, en)

    return act


def _written_by(code: str) -> Act:
    return lambda hand: _each_document(submitter_id=hand.code(code))(hand)


def _doubt_symbols(hand: Hand) -> None:
    for key in hand.keys(PaperDocument):
        hand.do(uncertainty.raise_doubt, table="document", row=key, column="symbol")


DOCUMENTS = (
    change(
        "documentation/before",
        "number of documents",
        (_documents(3), "كان معروضاً على الفريق العامل ما يلي:", "had before it the following documents:"),
        (
            text("body_short", "اللجنة", "Committee"),
            "كان معروضاً على اللجنة ما يلي:",
            "The Committee had before it",
        ),
        (_documents(0), "", ""),
    ),
    change(
        "documentation/before",
        "number of documents, where the sentence agrees with it",
        (
            lambda hand: [_documents(1)(hand), option("documents_before", "agreeing")(hand)],
            "كانت معروضةً على الفريق العامل الوثيقة التالية:",
            "had before it the following document:",
        ),
        (_documents(2), "كانت معروضةً على الفريق العامل الوثيقتان التاليتان:", "it the following documents:"),
    ),
    change(
        r"documentation/\d+",
        "what they are",
        (
            _each_document(kind=DocumentKind.NOTE, by_secretariat=True),
            " مذكرة من الأمانة ",
            " Note by the Secretariat ",
        ),
        (
            _each_document(kind=DocumentKind.CONFERENCE_ROOM_PAPER),
            " ورقة اجتماع من إعداد الأمانة ",
            " Conference room paper prep",
        ),
        (_each_document(by_secretariat=False), " ورقة اجتماع ", " Conference room paper "),
        (_each_document(symbol="A/77/1"), " (A/77/1)", " (A/77/1)"),
        (_doubt_symbols, " ([A/77/1])", " ([A/77/1])"),
        (
            _write_documents("title", "عنوان", "A title"),
            'ورقة اجتماع بعنوان "عنوان" ',
            "paper entitled “A title” ",
        ),
        (
            _write_documents("content", "لمحة", "an overview"),
            'بعنوان "عنوان" تتضمن لمحة ([A/77/1])',
            "entitled “A title” and containing an overview ([A/77/1])",
        ),
        (_each_document(about=True), 'بعنوان "عنوان" بشأن لمحة (', "“A title”, on an overview ("),
        (
            _write_documents("title", "", ""),
            "ورقة اجتماع بشأن لمحة (",
            "Conference room paper on an overview (",
        ),
        (
            _write_documents("author", "المكتب", "the Bureau"),
            "ورقة اجتماع مقدمة من المكتب بشأن",
            "Conference room paper submitted by the Bureau on",
        ),
        (
            _written_by("CAN"),
            "ورقة اجتماع مقدمة من كندا بشأن",
            "Conference room paper submitted by Canada on",
        ),
    ),
    change(
        "documentation/before",
        "by their symbols alone",
        (
            lambda hand: [_documents(3)(hand), option("documents_where", "symbols")(hand)],
            "كانت معروضةً على الفريق العامل الوثائق A/1 وA/2 وA/3.",
            "The Working Group had before it documents A/1, A/2 and A/3.",
        ),
    ),
    change(
        r"documentation/item/\d+",
        "item by item",
        (
            lambda hand: [
                _documents(2)(hand),
                option("documents_where", "by_item")(hand),
                _each_document(item_id=next(i.id for i in hand.record.items if i.number == 4))(hand),
            ],
            "من أجل النظر في البند ٤ من جدول الأعمال، كان معروضاً على الفريق العامل ما يلي:",
            "For its consideration of agenda item 4, the Working Group had before it the following",
        ),
    ),
    change(
        r"documentation/\d+",
        "one more",
        (
            _documents(1),
            'تقرير من الأمانة بعنوان "عنوان" (A/{n}).',
            "Report of the Secretariat entitled “A title” (A/{n}).",
        ),
        (_documents(2), ") تقرير من الأمانة بعنوان", ") Report of the Secretariat entitled"),
    ),
)


def _rapporteur(gender: Gender) -> Act:
    def act(hand: Hand) -> None:
        meeting = hand.record.meeting.id
        hand.do(setup.edit_meeting, meeting_id=meeting, rapporteur_finalizes=True)
        found = [officer for officer in hand.record.officers if officer.office == "rapporteur"]
        for officer in found:
            hand.do(delegations.edit_person, person_id=officer.person_id, gender=gender)
        if not found:
            name = NOOR
            person = hand.do(delegations.add_person, gender=gender, name=name)
            hand.do(delegations.elect_officer, person_id=person, office=Office.RAPPORTEUR)

    return act


def _adopted_at(n: int) -> Act:
    def act(hand: Hand) -> None:
        sittings(6)(hand)
        _decided(Subject.REPORT, n)(hand)

    return act


ADOPTION = (
    change(
        "adoption/adopted",
        "when and by whom",
        (
            _adopted_at(2),
            "اعتمد الفريق العامل هذا التقرير عن اجتماعه.",
            "the Working Group adopted the present report",
        ),
        (
            _adopted_at(5),
            "، اعتمد الفريق العامل هذا",
            " the Working Group adopted the present report on its meeting.",
        ),
        (
            _decided(Subject.REPORT, 2, orally_amended=True),
            "اعتمد الفريق العامل هذا التقرير عن اجتماعه، بصيغته المعدلة شفوياً.",
            "the Working Group adopted the present report on its meeting, as orally amended.",
        ),
        (
            _decided(Subject.REPORT, 2, manner=Manner.VOTE, orally_revised=True),
            "اعتمد الفريق العامل بالتصويت هذا التقرير عن اجتماعه، بصيغته المنقحة شفوياً.",
            "adopted by vote the present report on its meeting, as orally revised.",
        ),
        (_adopted_at(5), "عن اجتماعه.", "on its meeting."),
        (_doubt_decision(Subject.REPORT, "sitting_id"), "[في ", "[On "),
        (
            text("body_short", "اللجنة", "Committee"),
            "اعتمدت اللجنة هذا التقرير عن اجتماعها.",
            "the Committee adopted the",
        ),
    ),
    change(
        "adoption/rapporteur",
        "the Rapporteur",
        (_rapporteur(Gender.F), "عُهد إلى المقررة بوضع", "The Rapporteur was entrusted"),
        (
            lambda hand: hand.do(
                setup.edit_meeting, meeting_id=hand.record.meeting.id, rapporteur_finalizes=False
            ),
            "",
            "",
        ),
        (_rapporteur(Gender.M), "عُهد إلى المقرر بوضع", "The Rapporteur was entrusted"),
    ),
)


CHANGES = (*AGENDA, *ITEMS, *DOCUMENTS, *ADOPTION)
