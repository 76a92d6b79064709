"""Who attended."""

from __future__ import annotations

from tests.report.changes.acts import registered, text
from tests.report.changes.hand import Act, Change, Hand, change
from wgdesk.acts import attendance, delegations, setup, uncertainty
from wgdesk.model import Category, Gender, PlaceholderKind


def _union_outside(hand: Hand) -> None:
    key = hand.code("EU")
    hand.do(delegations.edit_delegation, delegation_id=key, party=False, party_since=None)
    hand.do(attendance.register, delegation_ids=[key])


def _unsure_delegation(code: str) -> Act:
    return lambda hand: hand.do(uncertainty.raise_doubt, table="delegation", row=hand.code(code), column="")


def _present_only(hand: Hand) -> None:
    """Make Canada the only delegation present and expected."""
    hand.do(attendance.set_list, category="parties", is_open=False, as_entered=False)
    sitting = hand.record.sittings[0].id
    hand.do(attendance.mark_present, delegation_id=hand.code("CAN"), sitting_id=sitting)
    for row in hand.record.delegations.values():
        for present in hand.record.present_at.get(row.id, ()) if row.code != "CAN" else ():
            hand.do(attendance.mark_absent, delegation_id=row.id, sitting_id=present)
    hand.do(setup.set_option, name="attendance_from", value="presence")


def _list(name: str, *states: tuple[Act, str, str]) -> Change:
    return change(f"attendance/{name}", "who was there", *states)


def _several(
    name: str, codes: tuple[str, str, str], two: tuple[str, str], three: tuple[str, str], one: tuple[str, str]
) -> Change:
    return _list(
        name,
        (registered(name, *codes[:1]), *one),
        (registered(name, *codes[:2]), *two),
        (registered(name, *codes), *three),
        (registered(name, *codes, open_=True), " [...].", " [...]."),
        (registered(name), "", ""),
    )


_TIP = "البروتوكول"


ATTENDANCE = (
    _list(
        "parties",
        (
            registered("parties", "CAN"),
            f"كان الطرف التالي في {_TIP} ممثلاً في الاجتماع: كندا.",
            "was represented at the meeting: Canada.",
        ),
        (
            registered("parties", "CAN", "SDN"),
            "كان الطرفان التاليان في البروتوكول ممثلَين في الاجتماع: السودان، كندا.",
            "The following parties to the Protocol were represented at the meeting: Canada and",
        ),
        (
            registered("parties", "CAN", "SDN", "EU"),
            "كانت الأطراف التالية في البروتوكول ممثلة في الاجتماع: الاتحاد الأوروبي، السودان، كندا.",
            "at the meeting: Canada, European Union and Sudan.",
        ),
        (
            registered("parties", "CAN", "SDN", "EU", open_=True),
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
        (
            registered("signatories", "UGA"),
            "مُثلت بمراقب أوغندا، وهي دولة موقعة على",
            "Uganda, a signatory to the",
        ),
        (
            registered("signatories", "SDN"),
            "مُثل بمراقب السودان، وهو دولة موقعة على",
            "The Sudan, a signatory to the",
        ),
        (
            registered("signatories", "UGA", "SDN"),
            "مُثلت بمراقبين الدولتان التاليتان الموقعتان على",
            "The following States signatories to the",
        ),
        (
            registered("signatories", "UGA", "SDN", "COG"),
            "مُثلت بمراقبين الدول التالية الموقعة على",
            ": Congo, Sudan and Uganda.",
        ),
    ),
    _list(
        "non_signatories",
        (
            registered("non_signatories", "PAK"),
            f"باكستان، وهي دولة ليست طرفاً في {_TIP} ولا موقعة عليه.",
            "Pakistan, a State that was",
        ),
        (
            registered("non_signatories", "YEM"),
            f"اليمن، وهو دولة ليست طرفاً في {_TIP} ولا موقعة عليه.",
            "Yemen, a State that was",
        ),
        (
            registered("non_signatories", "YEM", "PAK"),
            "مُثلت بمراقبين الدولتان التاليتان غير الطرفين في البروتوكول وغير الموقعتين عليه:",
            "The following States that were neither parties to nor signatories of the",
        ),
        (
            registered("non_signatories", "YEM", "PAK", "IRN"),
            "مُثلت بمراقبين الدول التالية غير الأطراف في البروتوكول وغير الموقعة عليه: إيران (جمهورية",
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
                    uncertainty.hold_place,
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


def _organization(code: str, ar: str, en: str, gender: Gender, *, consultative: bool | None = True) -> Act:
    """Register a non-governmental organization that no roster has."""

    def act(hand: Hand) -> None:
        key = hand.do(delegations.add_delegation, code=code, category=Category.NGO)
        hand.do(delegations.edit_delegation, delegation_id=key, consultative=consultative)
        hand.do(delegations.name_delegation, delegation_id=key, lang="ar", listed=ar, gender=gender)
        hand.do(delegations.name_delegation, delegation_id=key, lang="en", listed=en)
        hand.do(attendance.register, delegation_ids=[key])

    return act


def _consultative(code: str, *, value: bool | None) -> Act:
    return lambda hand: hand.do(
        delegations.edit_delegation, delegation_id=hand.code(code), consultative=value
    )


_NGO = "المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي: "


SOCIETY = (
    _list(
        "ngo",
        (registered("ngo"), "", ""),
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
        (
            _consultative("X-2", value=False),
            f"ذواتا {_NGO}مركز العدالة، منتدى",
            ": Justice Centre and Peace Forum.",
        ),
        (_consultative("X-1", value=None), "وهو منظمة غير حكومية ذات مركز استشاري", "Peace Forum, a non-gov"),
        (_consultative("X-3", value=None), "", ""),
    ),
    change(
        "attendance/ngo-neutral",
        "without consultative status, or nobody has said it",
        (
            lambda hand: [
                registered("ngo")(hand),
                _organization("X-1", "مركز العدالة", "Justice Centre", Gender.M, consultative=None)(hand),
            ],
            "مُثل بمراقب مركز العدالة، وهو منظمة غير حكومية.",
            "Justice Centre, a non-governmental organization, was represented",
        ),
        (
            _organization("X-2", "جمعية الأمل", "Hope Society", Gender.F),
            "مُثل بمراقب [مركز العدالة]، وهو منظمة غير حكومية أخرى.",
            "[Justice Centre], another non-governmental organization, was represented",
        ),
        (
            _organization("X-3", "منتدى السلام", "Peace Forum", Gender.M, consultative=False),
            "المنظمتان غير الحكوميتين الأخريان التاليتان: [مركز العدالة]، منتدى السلام.",
            "The following other non-governmental organizations were represented by observers: [Justice",
        ),
        (
            _consultative("X-2", value=False),
            "المنظمات غير الحكومية التالية: جمعية",
            "The following non-governmental organizations were",
        ),
    ),
)


CHANGES = (*ATTENDANCE, *SOCIETY)
