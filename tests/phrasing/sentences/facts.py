"""Facts for the sentences of the tests. States and bodies are real, people are invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wgdesk.phrasing.facts import (
    DateSpan,
    Days,
    Fact,
    Gender,
    ItemRefs,
    Name,
    NameForms,
    Names,
    Person,
    SittingRef,
    Sittings,
    Symbol,
    Words,
)
from wgdesk.phrasing.tree import Say, say


@dataclass(frozen=True)
class Case:
    """A sentence and its text in both languages; ``options`` are the record's, if not the defaults."""

    say: Say
    ar: str
    en: str
    options: tuple[tuple[str, str], ...] = ()


def words(ar: str, en: str) -> Words:
    """Return a text in both languages."""
    return Words((("ar", ar), ("en", en)))


def name(
    code: str,
    ar: str,
    en: str,
    gender: Gender = "f",
    article: str = "",
    *,
    running: tuple[str, str] | None = None,
) -> Name:
    """Return a delegation; ``running`` are its names in sentences, if other than those in lists."""
    running_ar, running_en = running or (ar, en)
    forms = NameForms("ar", ar, running_ar, ar, gender), NameForms("en", en, running_en, en, "", article)
    return Name(code, forms)


def names(*entries: Name, is_open: bool = False) -> Names:
    """Return a sorted list of delegations."""
    return Names(entries, "sorted", is_open)


def on(day: int, month: int = 3) -> date:
    """Return a day of 2022, of March unless said otherwise."""
    return date(2022, month, day)


def days(*numbers: int) -> Days:
    """Return days of March 2022."""
    return Days(tuple(on(number) for number in numbers))


def at(*sittings: tuple[int, int], unsure: tuple[tuple[int, int], ...] = ()) -> Sittings:
    """Return sittings as (number, day of March 2022)."""
    return Sittings(
        tuple(SittingRef(n, on(d)) for n, d in sittings), tuple(SittingRef(n, on(d)) for n, d in unsure)
    )


NOT_SAID = say("no-words")  # a part of the sentence that is left out
AGAIN = Sittings((SittingRef(1, on(9)),), same=True)  # the sitting named in the previous paragraph

BODY = words("الفريق العامل", "Working Group")
BODY_FULL = words("الفريق العامل المعني بالأسلحة النارية", "Working Group on Firearms")
COMMITTEE = words("اللجنة المخصصة", "Ad Hoc Committee")
FRIENDS = words("أصدقاء الرئاسة", "Friends of the Presidency")
CONFERENCE = words("المؤتمر", "Conference")
PARTIES = words("مؤتمر الأطراف", "Conference of the Parties")
ASSEMBLY = words("الجمعية العامة", "General Assembly")
PROTOCOL = words("بروتوكول الأسلحة النارية", "Firearms Protocol")
CONVENTION = words("اتفاقية الجريمة المنظمة", "Organized Crime Convention")
VIENNA = words("فيينا", "Vienna")
SPAN = DateSpan(on(9), on(11))
TITLE = words("تدابير منع الجريمة", "Crime prevention measures")

CANADA = name("CAN", "كندا", "Canada")
JAPAN = name("JPN", "اليابان", "Japan")
PAKISTAN = name("PAK", "باكستان", "Pakistan")
UGANDA = name("UGA", "أوغندا", "Uganda")
EGYPT = name("EGY", "مصر", "Egypt")
YEMEN = name("YEM", "اليمن", "Yemen", "m")
SUDAN = name("SDN", "السودان", "Sudan", "m", "the")
IRAN = name(
    "IRN",
    "إيران (جمهورية - الإسلامية)",
    "Iran (Islamic Republic of)",
    article="the",
    running=("جمهورية إيران الإسلامية", "Islamic Republic of Iran"),
)
EUROPEAN_UNION = name("EU", "الاتحاد الأوروبي", "European Union", "m", "the")
OHCHR = name(
    "OHCHR",
    "مفوضية الأمم المتحدة السامية لحقوق الإنسان",
    "Office of the United Nations High Commissioner for Human Rights",
    article="the",
)
DISARMAMENT = name("UNODA", "مكتب شؤون نزع السلاح", "Office for Disarmament Affairs", "m", "the")
UNICRI = name(
    "UNICRI",
    "معهد الأمم المتحدة الأقاليمي لبحوث الجريمة والعدالة",
    "United Nations Interregional Crime and Justice Research Institute",
    "m",
    "the",
)
HEUNI = name("HEUNI", "المعهد الأوروبي", "European Institute", "m", "the")
MIGRATION = name("IOM", "المنظمة الدولية للهجرة", "International Organization for Migration", article="the")
LABOUR = name("ILO", "منظمة العمل الدولية", "International Labour Organization", article="the")
MALTA = name("SMOM", "منظمة فرسان مالطة", "Sovereign Order of Malta", article="the")
RED_CROSS = name("ICRC", "لجنة الصليب الأحمر", "International Committee of the Red Cross", article="the")
COUNCIL = name("COE", "مجلس أوروبا", "Council of Europe", "m", "the")

AFRICAN_GROUP = words("مجموعة الدول الأفريقية", "the Group of African States")
GROUP_77 = words("مجموعة الـ 77 والصين", "the Group of 77 and China")

LEILA = Person(
    words("ليلى بن سالم", "Leila Ben Salem"),
    Words(),
    "f",
    function=words("مستشارة في وزارة العدل", "Adviser, Ministry of Justice"),
    delegation=CANADA,
)
MARIA = Person(
    words("ماريا لويز كوستا", "Maria Luiza Costa"),
    words("ماريا كوستا", "Maria Costa"),
    "f",
    function=words("قاضية", "Judge"),
    delegation=SUDAN,
    behalf=AFRICAN_GROUP,
)
AMINA = Person(
    words("أمينة ديالو", "Amina Diallo"),
    Words(),
    "f",
    "minister",
    function=words("سفيرة", "Ambassador"),
    delegation=EGYPT,
)
OMAR = Person(
    words("عمر القاضي", "Omar Elkadi"),
    Words(),
    "m",
    function=words("مدع عام", "Prosecutor"),
    delegation=JAPAN,
)
KARIM = Person(words("كريم حداد", "Karim Haddad"), Words(), "m", function=words("محقق", "Investigator"))

# The organization of work, in no document; and in no manner that is stated.
IN_NO_DOCUMENT = {"called": "organization", "contained": "no", "symbol": Symbol("")}
WORK_PLAINLY = {"manner": "not_stated", "orally": "none", **IN_NO_DOCUMENT}


def item_called(number: int, title: Fact, body: Fact = BODY, called: str = "title") -> Say:
    """Return an item that was considered, with its title unless ``called`` says otherwise."""
    return say("item-called", body=body, called=called, items=ItemRefs((number,)), title=title)
