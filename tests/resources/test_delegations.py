"""The built-in table of delegations: complete, consistent and clean."""

import csv
import re
import unicodedata
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TABLES = [
    "delegations.csv",
    "delegation_names.csv",
    "groupings.csv",
    "status_tip_protocol.csv",
]
LANGUAGES = {"ar", "en", "fr", "es", "ru", "zh"}
CATEGORIES = {
    "state", "reio", "un_secretariat", "un_body", "institute", "specialized_agency",
    "permanent_observer", "igo", "ngo",
}  # fmt: skip


def table(name: str) -> list[dict[str, str]]:
    with (RESOURCES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


DELEGATIONS = {row["code"]: row for row in table("delegations.csv")}
NAMES = table("delegation_names.csv")
PERIODS = defaultdict(list)
for _row in NAMES:
    PERIODS[_row["code"], _row["lang"]].append(_row)
STATES = {code for code, row in DELEGATIONS.items() if row["category"] == "state"}


def name(code: str, lang: str, day: date = date(2019, 9, 9)) -> dict[str, str]:
    [found] = [row for row in PERIODS[code, lang] if is_valid(row, day)]
    return found


def is_valid(row: dict[str, str], day: date) -> bool:
    return (row["valid_from"] or "0000") <= day.isoformat() <= (row["valid_until"] or "9999")


# ---- delegations --------------------------------------------------------------------------------


def test_there_are_193_members_four_other_states_and_the_european_union() -> None:
    members = {code for code in STATES if DELEGATIONS[code]["group"]}
    assert len(members) == 193
    assert STATES - members == {"VAT", "PSE", "COK", "NIU"}
    assert [code for code, row in DELEGATIONS.items() if row["category"] == "reio"] == ["EU"]


def test_the_regional_groups_have_the_sizes_that_the_united_nations_gives() -> None:
    sizes = Counter(row["group"] for row in DELEGATIONS.values() if row["group"])
    assert sizes == {"AG": 54, "APG": 54, "EEG": 23, "GRULAC": 33, "WEOG": 29}


@pytest.mark.parametrize(
    ("code", "group"),
    [("CYP", "APG"), ("ISR", "WEOG"), ("TUR", "WEOG"), ("USA", "WEOG"), ("KIR", "APG"),
     ("GEO", "EEG"), ("EGY", "AG"), ("MEX", "GRULAC")],
)  # fmt: skip
def test_a_member_is_in_the_group_it_votes_in(code: str, group: str) -> None:
    assert DELEGATIONS[code]["group"] == group


def test_categories_and_codes_are_valid() -> None:
    assert {row["category"] for row in DELEGATIONS.values()} <= CATEGORIES
    assert all(re.fullmatch("[A-Z]{3}", code) for code in STATES)
    assert all(re.fullmatch("[A-Z]{2,9}", code) for code in DELEGATIONS)


def test_m49_codes_are_three_digits_for_states_only_and_unique() -> None:
    codes = [DELEGATIONS[code]["m49"] for code in STATES]
    assert all(re.fullmatch("[0-9]{3}", code) for code in codes)
    assert len(set(codes)) == len(codes)
    assert not any(row["m49"] for code, row in DELEGATIONS.items() if code not in STATES)
    assert DELEGATIONS["AFG"]["m49"] == "004"


def test_observers_of_every_category_that_attends_are_there() -> None:
    expected = {
        "un_secretariat": {"UNODC"},
        "un_body": {"OHCHR", "UNHCR", "UNICEF", "UNWOMEN", "UNDP"},
        "institute": {"UNICRI", "HEUNI", "UNAFEI", "UNAFRI", "ILANUD", "NIJ"},
        "specialized_agency": {"ILO", "WHO", "UNESCO", "ICAO", "IMO"},
        "permanent_observer": {"SMOM", "ICRC", "IFRC", "IPU"},
        "igo": {"IOM", "INTERPOL", "OSCE", "FRONTEX", "EUROPOL", "COE", "LAS", "AU"},
    }
    for category, codes in expected.items():
        assert codes <= {c for c, row in DELEGATIONS.items() if row["category"] == category}


# ---- names --------------------------------------------------------------------------------------


@given(st.dates(date(2019, 1, 1), date(2035, 12, 31)))
def test_on_any_day_every_delegation_has_exactly_one_name_per_language(day: date) -> None:
    valid = Counter((row["code"], row["lang"]) for row in NAMES if is_valid(row, day))
    assert set(valid.values()) == {1}
    assert {(code, lang) for code in {*STATES, "EU"} for lang in LANGUAGES} <= set(valid)
    assert {(code, lang) for code in DELEGATIONS for lang in ("ar", "en")} <= set(valid)
    assert {code for code, _ in valid} == set(DELEGATIONS)


def test_periods_follow_one_another_without_a_gap() -> None:
    for periods in PERIODS.values():
        assert periods[0]["valid_from"] == ""
        assert periods[-1]["valid_until"] == ""
        for before, after in pairwise(periods):
            last = date.fromisoformat(before["valid_until"])
            assert date.fromisoformat(after["valid_from"]) == last + timedelta(days=1)


@pytest.mark.parametrize(
    ("code", "lang", "last_day", "before", "after"),
    [
        ("TUR", "en", "2022-05-31", "Turkey", "Türkiye"),
        ("TUR", "fr", "2022-05-31", "Turquie", "Türkiye"),
        ("TUR", "ar", "2022-05-31", "تركيا", "تركيا"),
        ("NLD", "en", "2022-12-31", "Netherlands", "Netherlands (Kingdom of the)"),
        ("NLD", "ar", "2022-12-31", "هولندا", "هولندا (مملكة -)"),
        ("NRU", "en", "2026-06-25", "Nauru", "Naoero"),
        ("NRU", "ar", "2026-06-25", "ناورو", "ناويرو"),
    ],
)
def test_a_name_changes_on_its_date(code: str, lang: str, last_day: str, before: str, after: str) -> None:
    last = date.fromisoformat(last_day)
    assert name(code, lang, last)["list"] == before
    assert name(code, lang, last + timedelta(days=1))["list"] == after


@pytest.mark.parametrize(
    ("code", "expected"), [("CZE", "Czechia"), ("MKD", "North Macedonia"), ("SWZ", "Eswatini")]
)
def test_names_changed_before_2019_are_the_new_ones(code: str, expected: str) -> None:
    assert name(code, "en")["list"] == expected


@pytest.mark.parametrize(
    ("code", "lang", "listed", "running", "paren"),
    [
        ("IRN", "ar", "إيران (جمهورية - الإسلامية)", "جمهورية إيران الإسلامية",
         "جمهورية إيران الإسلامية"),
        ("IRN", "en", "Iran (Islamic Republic of)", "Islamic Republic of Iran",
         "Islamic Republic of Iran"),
        ("BOL", "fr", "Bolivie (État plurinational de)", "État plurinational de Bolivie",
         "État plurinational de Bolivie"),
        ("VEN", "es", "Venezuela (República Bolivariana de)", "República Bolivariana de Venezuela",
         "República Bolivariana de Venezuela"),
        ("FSM", "ru", "Микронезия (Федеративные Штаты)", "Федеративные Штаты Микронезии",
         "Федеративные Штаты Микронезии"),
        ("IRN", "zh", "伊朗伊斯兰共和国", "伊朗伊斯兰共和国", "伊朗伊斯兰共和国"),
        ("GBR", "ar", "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
         "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية", "المملكة المتحدة"),
        ("USA", "ar", "الولايات المتحدة الأمريكية", "الولايات المتحدة الأمريكية",
         "الولايات المتحدة"),
        ("USA", "en", "United States of America", "United States of America", "United States"),
        ("ZAF", "ar", "جنوب أفريقيا", "جنوب أفريقيا", "جنوب أفريقيا"),
        ("TLS", "ar", "تيمور - ليشتي", "تيمور - ليشتي", "تيمور - ليشتي"),
        ("CIV", "en", "Côte d’Ivoire", "Côte d’Ivoire", "Côte d’Ivoire"),
        ("INTERPOL", "ar", "المنظمة الدولية للشرطة الجنائية (الإنتربول)",
         "المنظمة الدولية للشرطة الجنائية (الإنتربول)", "الإنتربول"),
    ],
)  # fmt: skip
def test_a_name_has_three_forms(code: str, lang: str, listed: str, running: str, paren: str) -> None:
    row = name(code, lang)
    assert (row["list"], row["running"], row["paren"]) == (listed, running, paren)


def test_states_with_brackets_in_the_list_form_have_another_running_form() -> None:
    bracketed = {row["code"] for row in NAMES if row["code"] in STATES and "(" in row["list"]}
    assert bracketed == {"BOL", "FSM", "IRN", "NLD", "VEN"}
    assert not any("(" in row["running"] for row in NAMES if row["code"] in STATES)


def test_a_form_for_use_in_brackets_has_no_brackets() -> None:
    assert not any(set("()（）") & set(row["paren"]) for row in NAMES)


# ---- articles and gender ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "expected"),
    [("SDN", "the Sudan"), ("IRN", "the Islamic Republic of Iran"), ("BRA", "Brazil"),
     ("ARE", "the United Arab Emirates"), ("DOM", "the Dominican Republic"),
     ("SSD", "South Sudan"), ("NLD", "the Netherlands"), ("VAT", "the Holy See"),
     ("OHCHR", "the Office of the United Nations High Commissioner for Human Rights")],
)  # fmt: skip
def test_english_running_names_take_their_article(code: str, expected: str) -> None:
    row = name(code, "en")
    assert " ".join(filter(None, (row["article"], row["running"]))) == expected


def test_articles_belong_to_their_language() -> None:
    used = defaultdict(set)
    for row in NAMES:
        used[row["lang"]].add(row["article"])
        # "The former Yugoslav Republic of Macedonia" had its article in lists too, under T.
        assert not row["running"].startswith("the ") or row["running"].startswith("the former ")
    assert used["en"] == {"", "the"}
    assert used["fr"] == {"", "le", "la", "les", "l’"}
    assert used["es"] == {"", "el", "la", "los", "las"}
    assert used["ar"] == used["ru"] == used["zh"] == {""}


def test_french_articles_are_elided_before_a_vowel_only() -> None:
    for row in NAMES:
        if row["lang"] == "fr" and row["article"] in ("le", "la", "l’"):
            first = unicodedata.normalize("NFD", row["running"])[0]
            assert (row["article"] == "l’") == (first.upper() in "AEIOU"), row


def test_articles_agree_with_gender() -> None:
    genders = {"le": {"m"}, "la": {"f"}, "l’": {"m", "f"}, "el": {"m"}, "los": {"m"}, "las": {"f"}}
    for row in NAMES:
        if row["article"] in genders:
            assert row["gender"] in genders[row["article"]], row


def test_every_arabic_name_has_a_gender_and_few_states_are_masculine() -> None:
    genders = {row["code"]: row["gender"] for row in NAMES if row["lang"] == "ar"}
    assert set(genders.values()) == {"m", "f"}
    # In UN Arabic all others, including republics and kingdoms, are feminine.
    masculine = {code for code in STATES if genders[code] == "m"}
    assert masculine == {
        "IRQ", "JOR", "LBN", "MAR", "MNE", "RUS", "SDN", "SOM", "SSD", "VAT", "YEM",
    }  # fmt: skip
    assert genders["EU"] == "m"


def test_the_arabic_gender_of_an_organization_is_that_of_its_head_noun() -> None:
    masculine = {"اتحاد", "برنامج", "صندوق", "مجلس", "مركز", "معهد", "مكتب"}
    feminine = {
        "جامعة", "جماعة", "رابطة", "لجنة", "مديرية", "مفوضية", "منظمة", "هيئة", "وحدة", "وكالة",
    }  # fmt: skip
    for row in NAMES:
        if row["lang"] == "ar" and row["code"] not in STATES:
            head = row["running"].split()[0].removeprefix("ال")
            assert head in (masculine if row["gender"] == "m" else feminine), row


def test_names_have_no_gender_in_languages_that_do_not_need_it() -> None:
    assert not any(row["gender"] for row in NAMES if row["lang"] in ("en", "ru", "zh"))


# ---- status and groupings -----------------------------------------------------------------------


def test_the_status_under_the_protocol_on_9_september_2019() -> None:
    rows = table("status_tip_protocol.csv")
    assert {row["code"] for row in rows} == {*STATES, "EU"}
    assert {row["as_of"] for row in rows} == {"2019-09-09"}
    parties = {row["code"] for row in rows if row["party_since"]}
    signatories = {row["code"] for row in rows if row["signed"] and not row["party_since"]}
    neither = {row["code"] for row in rows} - parties - signatories
    assert (len(parties), len(signatories), len(neither)) == (174, 2, 22)
    assert signatories == {"COG", "UGA"}
    assert neither == {
        "AND", "BGD", "BRN", "BTN", "COK", "COM", "IRN", "MHL", "NIU", "NPL", "PAK", "PNG", "PRK",
        "SLB", "SOM", "SSD", "TON", "TUV", "VAT", "VUT", "WSM", "YEM",
    }  # fmt: skip
    assert {"EU", "PSE", "PLW"} <= parties


def test_no_date_in_the_status_is_after_the_date_of_the_status() -> None:
    for row in table("status_tip_protocol.csv"):
        for day in (row["signed"], row["party_since"]):
            assert day in ("", "yes") or date.fromisoformat(day) <= date(2019, 9, 9)


def test_groupings_have_names_in_six_languages_and_include_every_regional_group() -> None:
    rows = {row["code"]: row for row in table("groupings.csv")}
    regional = {code for code, row in rows.items() if row["kind"] == "regional"}
    assert regional == {row["group"] for row in DELEGATIONS.values()} - {""}
    assert {row["kind"] for row in rows.values()} == {"regional", "other"}
    assert {"EU", "G77"} <= set(rows)
    assert all(row[lang] for row in rows.values() for lang in LANGUAGES)
    assert rows["AG"]["en"] == "the Group of African States"
    assert rows["AG"]["ar"] == "مجموعة الدول الأفريقية"
    assert rows["G77"]["ar"] == "مجموعة الـ 77 والصين"
    assert rows["WEOG"]["ru"] == "Группы западноевропейских и других государств"


# ---- text ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", TABLES)
def test_a_table_is_clean_text_sorted_by_code(file: str) -> None:
    text = (RESOURCES / file).read_bytes().decode("utf-8")
    assert text.endswith("\n")
    # No control character but LF, no bidirectional mark, no byte order mark, no no-break space.
    assert not {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp")} - {"\n"}
    assert {c for c in text if unicodedata.category(c) == "Zs"} <= {" "}
    assert {c for c in text if unicodedata.category(c) == "Nd"} <= set("0123456789")
    assert unicodedata.is_normalized("NFC", text)
    assert "'" not in text
    rows = table(file)
    assert [row["code"] for row in rows] == sorted(row["code"] for row in rows)
    for row in rows:
        assert None not in row.values()
        for cell in row.values():
            assert cell == " ".join(cell.split())


def test_names_are_written_in_the_letters_of_their_language() -> None:
    scripts = {"ar": "ARABIC", "ru": "CYRILLIC", "zh": "CJK"}
    for row in NAMES:
        letters = {unicodedata.name(c).split()[0] for c in row["list"] if c.isalpha()}
        assert letters == {scripts.get(row["lang"], "LATIN")}, row
