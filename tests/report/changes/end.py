"""Agenda, attendance, documentation, adoption of the report."""

from __future__ import annotations

from typing import Any

from tests.report.changes.beginning import option, text
from tests.report.changes.debate import sittings
from tests.report.changes.hand import Act, Change, Hand, change
from wgdesk.acts import delegations, outcome, programme, setup
from wgdesk.model import (
    Category,
    Decision,
    DocumentKind,
    Gender,
    Manner,
    Office,
    PaperDocument,
    PlaceholderKind,
    Sitting,
    Subject,
)


def _decided(subject: Subject, sitting: int, **facts: Any) -> Act:
    """Have this decided at a sitting, whatever was decided before."""

    def act(hand: Hand) -> None:
        _undecided(subject)(hand)
        key = hand.keys(Sitting, Sitting.number == sitting)[0]
        hand.do(programme.decide, subject=subject, sitting_id=key, **facts)

    return act


def _undecided(subject: Subject) -> Act:
    def act(hand: Hand) -> None:
        for key in hand.keys(Decision, Decision.subject == subject):
            hand.do(programme.take_back_decision, decision_id=key)

    return act


def _doubt_decision(subject: Subject, column: str) -> Act:
    def act(hand: Hand) -> None:
        key = hand.keys(Decision, Decision.subject == subject)[0]
        hand.do(outcome.raise_doubt, table="decision", row=key, column=column)

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
        (_undecided(Subject.ORGANIZATION), "", ""),
    ),
)


def _title_items(hand: Hand) -> None:
    for item in hand.record.items:
        hand.write("agenda_item", item.id, "title", "عنوان جديد", "A new title")


def _doubt_titles(hand: Hand) -> None:
    for item in hand.record.items:
        hand.do(outcome.raise_doubt, table="agenda_item", row=item.id, column="title")


def _sub_items(hand: Hand) -> None:
    for item in [item for item in hand.record.items if item.parent_id is None]:
        for _ in range(2):
            title = {"ar": "عنوان جديد", "en": "A new title"}
            hand.do(programme.add_item, title=title, parent_id=item.id)


def _renumber(hand: Hand) -> None:
    for item in reversed([item for item in hand.record.items if item.parent_id is None]):
        hand.do(programme.edit_item, item_id=item.id, number=item.number + 10)


ITEMS = (
    change(
        "agenda/item/*",
        "titles",
        (_title_items, "عنوان جديد", "A new title"),
        (_doubt_titles, "[عنوان جديد]", "[A new title]"),
    ),
)


def of(name: str, *codes: str, open_: bool = False) -> Act:
    """Have these delegations alone registered of a list."""

    def act(hand: Hand) -> None:
        hand.do(setup.set_option, name="attendance_from", value="registration")
        for row in hand.record.delegations.values():
            if row.listed_in == name and row.registered and row.code not in codes:
                hand.do(delegations.unregister, delegation_id=row.id)
        hand.do(delegations.register, delegation_ids=[hand.code(code) for code in codes])
        hand.do(delegations.set_list, category=name, is_open=open_, as_entered=False)

    return act


def _signed(code: str) -> Act:
    """Make a State a signatory that is no party, and the only one there."""

    def act(hand: Hand) -> None:
        key = hand.code(code)
        hand.do(delegations.edit_delegation, delegation_id=key, party=False, party_since=None, signed=True)
        of("signatories", code)(hand)

    return act


def _union_outside(hand: Hand) -> None:
    key = hand.code("EU")
    hand.do(delegations.edit_delegation, delegation_id=key, party=False, party_since=None)
    hand.do(delegations.register, delegation_ids=[key])


def _unsure_delegation(code: str) -> Act:
    return lambda hand: hand.do(outcome.raise_doubt, table="delegation", row=hand.code(code), column="party")


def _present_only(hand: Hand) -> None:
    """Count who was present: Canada alone."""
    sitting = hand.record.sittings[0].id
    hand.do(delegations.mark_present, delegation_id=hand.code("CAN"), sitting_id=sitting)
    for row in hand.record.delegations.values():
        for present in row.present_at if row.code != "CAN" else ():
            hand.do(delegations.mark_absent, delegation_id=row.id, sitting_id=present)
    hand.do(setup.set_option, name="attendance_from", value="presence")


def _list(name: str, *states: tuple[Act, str, str]) -> Change:
    return change(f"attendance/{name}", "who was there", *states)


def _several(
    name: str, codes: tuple[str, str, str], two: tuple[str, str], three: tuple[str, str], one: tuple[str, str]
) -> Change:
    return _list(
        name,
        (of(name, *codes[:1]), *one),
        (of(name, *codes[:2]), *two),
        (of(name, *codes), *three),
        (of(name, *codes, open_=True), " [...].", " [...]."),
        (of(name), "", ""),
    )


_TIP = "بروتوكول الاتجار بالأشخاص"

ATTENDANCE = (
    _list(
        "parties",
        (
            of("parties", "CAN"),
            f"كان الطرف التالي في {_TIP} ممثلاً في الاجتماع: كندا.",
            "was represented at the meeting: Canada.",
        ),
        (
            of("parties", "CAN", "SDN"),
            "كان الطرفان التاليان في بروتوكول الاتجار بالأشخاص ممثلَين في الاجتماع: السودان، كندا.",
            "The following parties to the Trafficking in Persons Protocol were represented at the meeting:"
            " Canada and",
        ),
        (
            of("parties", "CAN", "SDN", "EU"),
            "كانت الأطراف التالية في بروتوكول الاتجار بالأشخاص ممثلة في الاجتماع: الاتحاد الأوروبي،"
            " السودان، كندا.",
            "at the meeting: Canada, European Union and Sudan.",
        ),
        (
            of("parties", "CAN", "SDN", "EU", open_=True),
            "السودان، كندا [...].",
            "European Union and Sudan [...].",
        ),
        (_unsure_delegation("SDN"), "الأوروبي، [السودان]، كندا [...].", "European Union and [Sudan] [...]."),
        (
            text("instrument_short", "الاتفاقية", "Convention"),
            "الأطراف التالية في الاتفاقية ممثلة",
            "to the Convention were",
        ),
        (_present_only, "كان الطرف التالي في الاتفاقية", "The following party to the Convention was"),
    ),
    _list(
        "signatories",
        (_signed("UGA"), "مُثلت بمراقب أوغندا، وهي دولة موقعة على", "Uganda, a signatory to the"),
        (_signed("SDN"), "مُثل بمراقب السودان، وهو دولة موقعة على", "The Sudan, a signatory to the"),
        (
            of("signatories", "UGA", "SDN"),
            "مُثلت بمراقبين الدولتان التاليتان الموقعتان على",
            "The following States signatories to the",
        ),
        (
            of("signatories", "UGA", "SDN", "COG"),
            "مُثلت بمراقبين الدول التالية الموقعة على",
            ": Congo, Sudan and Uganda.",
        ),
    ),
    _list(
        "non_signatories",
        (
            of("non_signatories", "PAK"),
            f"باكستان، وهي دولة ليست طرفاً في {_TIP} ولا موقعة عليه.",
            "Pakistan, a State that was",
        ),
        (
            of("non_signatories", "YEM"),
            f"اليمن، وهو دولة ليست طرفاً في {_TIP} ولا موقعة عليه.",
            "Yemen, a State that was",
        ),
        (
            of("non_signatories", "YEM", "PAK"),
            "مُثلت بمراقبين الدولتان التاليتان غير الطرفين في بروتوكول الاتجار بالأشخاص وغير الموقعتين عليه:",
            "The following States that were neither parties to nor signatories of the",
        ),
        (
            of("non_signatories", "YEM", "PAK", "IRN"),
            "مُثلت بمراقبين الدول التالية غير الأطراف في بروتوكول الاتجار بالأشخاص وغير الموقعة عليه: إيران"
            " (جمهورية",
            ": Iran (Islamic Republic of), Pakistan and Yemen.",
        ),
        (
            text("instrument_short", "الاتفاقية", "Convention"),
            "وغير الموقعة عليها: ",
            "signatories of the Convention were",
        ),
    ),
    _list(
        "reio",
        (
            _union_outside,
            "مُثل بمراقب الاتحاد الأوروبي، وهو منظمة تكامل اقتصادي إقليمية.",
            "The European Union, a regional economic integration organization, was represented by an"
            " observer.",
        ),
    ),
    _several(
        "un_secretariat",
        ("UNODA", "CTED", "UNODC"),
        one=(
            "مُثل بمراقب مكتب شؤون نزع السلاح.",
            "Office for Disarmament Affairs was represented by an observer.",
        ),
        two=(
            "الوحدتان التاليتان التابعتان للأمانة العامة",
            "The following units of the United Nations Secretariat",
        ),
        three=(
            "الوحدات التالية التابعة للأمانة العامة",
            "The following units of the United Nations Secretariat",
        ),
    ),
    _several(
        "un_body",
        ("OHCHR", "UNDP", "UNICEF"),
        one=("مُثلت بمراقب مفوضية الأمم المتحدة السامية لحقوق الإنسان.", "was represented by an observer."),
        two=(
            "مُثلت بمراقبين هيئتا الأمم المتحدة التاليتان: برنامج",
            "The following United Nations bodies, funds",
        ),
        three=(
            "هيئات الأمم المتحدة وصناديقها وبرامجها التالية: ",
            "The following United Nations bodies, funds and",
        ),
    ),
    _several(
        "institute",
        ("UNICRI", "HEUNI", "NAUSS"),
        one=(
            "مُثل بمراقب معهد الأمم المتحدة الأقاليمي لبحوث الجريمة والعدالة.",
            "was represented by an observer.",
        ),
        two=(
            "مُثل بمراقبين المعهدان التاليان المنتميان إلى شبكة",
            "The following institutes of the United Nations",
        ),
        three=(
            "مُثلت بمراقبين المعاهد التالية المنتمية إلى شبكة",
            "The following institutes of the United Nations",
        ),
    ),
    _several(
        "specialized_agency",
        ("ILO", "WHO", "ICAO"),
        one=(
            "مُثلت بمراقب منظمة العمل الدولية.",
            "The International Labour Organization was represented by an observer.",
        ),
        two=("الوكالتان المتخصصتان التاليتان: منظمة", "The following specialized agencies of"),
        three=("الوكالات المتخصصة التالية: منظمة", "The following specialized agencies of"),
    ),
    _several(
        "permanent_observer",
        ("SMOM", "ICRC", "IPU"),
        one=(
            "منظمة فرسان مالطة العسكرية المستقلة، وهي منظمة تحتفظ بمكتب مراقب دائم.",
            "The Sovereign Order of Malta, an entity maintaining",
        ),
        two=(
            "مُثل بمراقبين الكيانان التاليان اللذان يحتفظ كل منهما بمكتب مراقب دائم: ",
            "The following entities maintaining",
        ),
        three=(
            "مُثلت بمراقبين الكيانات التالية التي تحتفظ بمكاتب",
            "The following entities maintaining permanent",
        ),
    ),
    _several(
        "igo",
        ("COE", "IOM", "LAS"),
        one=("مُثل بمراقب مجلس أوروبا.", "The Council of Europe was represented by an observer."),
        two=(
            "المنظمتان الحكوميتان الدوليتان التاليتان: مجلس أوروبا، المنظمة الدولية للهجرة.",
            ": Council of Europe and",
        ),
        three=(
            "المنظمات الحكومية الدولية التالية: جامعة الدول العربية، مجلس أوروبا، المنظمة",
            " and League of Arab States.",
        ),
    ),
    change(
        "attendance/participants",
        "symbol of the list",
        (
            lambda hand: hand.do(
                setup.edit_meeting, meeting_id=hand.record.meeting.id, participants_symbol="A/INF/2"
            ),
            "ترد في الوثيقة A/INF/2 قائمة بأسماء المشاركين.",
            "A list of participants is contained in document A/INF/2.",
        ),
        (
            lambda hand: hand.do(
                setup.edit_meeting, meeting_id=hand.record.meeting.id, participants_symbol=""
            ),
            "",
            "",
        ),
    ),
    change(
        "attendance/participants",
        "the symbol is awaited",
        (
            lambda hand: [
                hand.do(setup.edit_meeting, meeting_id=hand.record.meeting.id, participants_symbol=""),
                hand.do(
                    outcome.hold_place,
                    table="meeting",
                    row=hand.record.meeting.id,
                    kind=PlaceholderKind.SYMBOL,
                ),
            ],
            "ترد في الوثيقة [...] قائمة",
            "contained in document [...].",
        ),
    ),
)


def _organization(code: str, ar: str, en: str, gender: Gender) -> Act:
    """Register a non-governmental organization that no roster has."""

    def act(hand: Hand) -> None:
        key = hand.do(delegations.add_delegation, code=code, category=Category.NGO)
        hand.do(delegations.name_delegation, delegation_id=key, lang="ar", listed=ar, gender=gender)
        hand.do(delegations.name_delegation, delegation_id=key, lang="en", listed=en)
        hand.do(delegations.register, delegation_ids=[key])

    return act


_NGO = "المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي: "

SOCIETY = (
    _list(
        "ngo",
        (of("ngo"), "", ""),
        (
            _organization("X-1", "مركز العدالة", "Justice Centre", Gender.M),
            "مُثل بمراقب مركز العدالة، وهو منظمة غير حكومية ذات مركز استشاري",
            "Justice Centre, a non-governmental organization in consultative status with",
        ),
        (
            _organization("X-2", "جمعية الأمل", "Hope Society", Gender.F),
            f"المنظمتان غير الحكوميتين التاليتان ذواتا {_NGO}جمعية الأمل، مركز العدالة.",
            "were represented by observers: Hope Society and Justice Centre.",
        ),
        (
            _organization("X-3", "منتدى السلام", "Peace Forum", Gender.M),
            f"المنظمات غير الحكومية التالية ذات {_NGO}جمعية الأمل، مركز العدالة، منتدى السلام.",
            ": Hope Society, Justice Centre and Peace Forum.",
        ),
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


def _doubt_symbols(hand: Hand) -> None:
    for key in hand.keys(PaperDocument):
        hand.do(outcome.raise_doubt, table="document", row=key, column="symbol")


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
            'ورقة اجتماع بعنوان "عنوان" (',
            "paper entitled “A title” (",
        ),
    ),
    change(
        r"documentation/\d+",
        "one more",
        (
            _documents(1),
            '(أ) تقرير من إعداد الأمانة بعنوان "عنوان" (A/1).',
            "(a) Report of the Secretariat entitled “A title” (A/1).",
        ),
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
            name = {"ar": "نور سلام", "en": "Noor Salam"}
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

CHANGES = (*AGENDA, *ITEMS, *ATTENDANCE, *SOCIETY, *DOCUMENTS, *ADOPTION)
