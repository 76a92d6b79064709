"""Files of bodies are checked, and every fault is told with file and line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wgdesk.errors import Trouble
from wgdesk.language_table import INTERFACES
from wgdesk.meeting_setup import bodies, body_sentences
from wgdesk.meeting_setup.bodies import BadBody, body_called, body_files, in_language, read_body
from wgdesk.meeting_setup.templates import ordinal_after
from wgdesk.meeting_setup.toml_lines import lines_of
from wgdesk.words.phrases import screen_phrases

GOOD = """\
# A comment.
order = 7
previous_meetings = [
  2025-03-04,
  { first_day = 2026-03-02, last_day = 2026-03-04 },
]

[title]
en = "Committee on Rivers"
fr = "Comité des fleuves"

[meeting]
zone = "Africa/Cairo"
body_full = { en = "Committee on Rivers" }
body_short.en = "Committee"

[options]
term_event = "session"
quantifier_many = 12

[[outline]]
kind = "organization"

[[outline]]
kind = "opening"
parent = "organization"

[[mandates]]
kind = "decision"
number = "1/1"
body.en = '''
By its decision 1/1 [the Conference] = "set up"
the Committee.'''

[script.call-to-order]
en = "I open the { $sitting } session."
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rivers.toml"


def faults(file: Path, text: str) -> list[tuple[str, str]]:
    """Return the faults of a body as (file and line, key)."""
    file.write_text(text, "utf-8")
    with pytest.raises(BadBody) as bad:
        read_body(file)
    return [(fault.path, fault.key) for fault in bad.value.faults]


def test_a_body_is_read_with_days_in_the_format_of_record_files(file: Path) -> None:
    file.write_text(GOOD, "utf-8")
    body = read_body(file)
    assert (body.name, body.order) == ("rivers", 7)
    assert body.template["previous_meetings"] == [
        "2025-03-04",
        {"first_day": "2026-03-02", "last_day": "2026-03-04"},
    ]
    assert body.template["options"] == {"term_event": "session", "quantifier_many": 12}
    assert (in_language(body.title, "fr"), in_language(body.title, "ar")) == (
        "Comité des fleuves",
        "Committee on Rivers",
    )
    assert in_language(body.description, "ar") == ""
    assert body.template["script"] == {"call-to-order": {"en": "I open the { $sitting } session."}}


def test_a_body_may_still_set_an_option_of_former_versions(file: Path) -> None:
    file.write_text(GOOD.replace("[options]", "[options]\nquantifier_some = 2"), "utf-8")
    assert read_body(file).template["options"] == {"term_event": "session", "quantifier_many": 12}


@pytest.mark.parametrize(
    ("old", "new", "line", "key"),
    [
        ("term_event", "term_evnt", 18, "fault-unknown-key-near"),
        ('"session"', '"sesion"', 18, "fault-option"),
        ("= 12", "= 500", 19, "fault-option-number"),
        ("quantifier_many = 12", 'list_order = "fair"', 19, "fault-option"),
        ("[options]", "[optoins]", 17, "fault-unknown-key-near"),
        ("order = 7", "orders = 7", 2, "fault-unknown-key-near"),
        ("order = 7", 'order = "seven"', 2, "fault-type"),
        ("order = 7", 'numbered = "no"', 2, "fault-type"),
        ("[title]", "[name]", 1, "body-texts"),
        ('fr = "C', 'fa = "C', 10, "fault-unknown-key"),
        ('"Committee on Rivers"\nfr', '" "\nfr', 9, "fault-empty"),
        ("Africa/Cairo", "Africa/Kairo", 13, "fault-zone"),
        ("body_short.en", "body_shrt.en", 15, "fault-unknown-key-near"),
        ("body_short.en", "last_day", 15, "body-of-one-meeting"),
        ('kind = "opening"', 'kind = "openning"', 25, "fault-choice"),
        ('parent = "organization"', 'parent = "introduction"', 26, "fault-bad-outline"),
        ("2025-03-04,", "2025-03,", 4, "body-not-toml"),
        ("2025-03-04,", "2025,", 4, "fault-type"),
        ("last_day = 2026-03-04 }", "lost_day = 2026-03-04 }", 5, "fault-unknown-key-near"),
        ('number = "1/1"', 'numbers = "1/1"', 30, "fault-unknown-key-near"),
        ('kind = "decision"', 'kind = "opinion"', 29, "fault-choice"),
        ("[script.call-to-order]", "[script.call-to-odrer]", 35, "fault-unknown-key-near"),
        ("{ $sitting }", "{ $siting }", 36, "fault-sentence-argument"),
        ("{ $sitting }", "{ $sitting", 36, "fault-sentence-broken"),
        ("{ $sitting }", "{ wish }", 36, "fault-sentence-phrase"),
        ("{ $sitting }", "{ ORDINAL($sitting) }", 36, "fault-sentence-function"),
        ('en = "I', 'en = " "#', 36, "fault-empty"),
        ('en = "I', 'fr = "I', 36, "fault-sentence-language"),
        ('en = "I', 'fr = "I', 35, "body-sentence-missing"),
        ('en = "I', 'eng = "I', 36, "fault-unknown-key-near"),
    ],
)
def test_a_fault_is_told_with_its_line(file: Path, old: str, new: str, line: int, key: str) -> None:
    assert GOOD.count(old) == 1
    assert (f"rivers.toml:{line}", key) in faults(file, GOOD.replace(old, new))


@pytest.mark.parametrize(
    "value", ["[" * 20_000, "[" * 200 + "]" * 200, "{a = " * 400, "1" * 5_000, "1\n" + "a." * 3_000 + "a = 1"]
)
def test_too_deep_or_too_long_values_are_told(file: Path, value: str) -> None:
    assert faults(file, f"order = {value}")


def test_a_body_may_call_its_sessions_by_the_year(file: Path) -> None:
    file.write_text(GOOD, "utf-8")
    assert ordinal_after(read_body(file).template, 2030) == 3
    file.write_text(GOOD.replace("order = 7", "numbered = false"), "utf-8")
    assert ordinal_after(read_body(file).template, 2030) is None


def test_all_faults_are_told_in_the_order_of_the_file(file: Path) -> None:
    text = GOOD.replace("Africa/Cairo", "X").replace("term_event", "term_evnt").replace("order =", "odrer =")
    assert [path for path, _ in faults(file, text)] == ["rivers.toml:2", "rivers.toml:13", "rivers.toml:18"]


def test_an_unknown_key_is_told_with_the_nearest_one(file: Path) -> None:
    file.write_text(GOOD.replace("term_event", "term_evnt"), "utf-8")
    with pytest.raises(BadBody) as bad:
        read_body(file)
    assert bad.value.faults[0].facts["near"] == "term_event"
    assert (bad.value.key, bad.value.facts["name"], bad.value.facts["count"]) == (
        "bad-body",
        "rivers.toml",
        "1",
    )


@pytest.mark.parametrize("lang", INTERFACES)
def test_every_fault_has_a_message(lang: str) -> None:
    sources = (Path(module.__file__).read_text("utf-8") for module in (bodies, body_sentences))
    phrases = screen_phrases(lang)
    raised = set(re.findall(r'"((?:body|fault)-[a-z0-9-]+)"', "".join(sources)))
    assert len(raised) > 7
    assert {key for key in raised if key not in phrases} == set()


def test_a_missing_binary_or_too_large_file_is_refused(file: Path) -> None:
    with pytest.raises(Trouble, match="cannot-read"):
        read_body(file)
    file.write_bytes(b"# one\n# \xff\n")
    with pytest.raises(BadBody) as bad:
        read_body(file)
    assert bad.value.faults[0].path == "rivers.toml:2"
    file.write_bytes(b"#" * 1_000_001)
    with pytest.raises(BadBody) as bad:
        read_body(file)
    assert bad.value.faults[0].key == "fault-too-large"


def test_a_users_body_replaces_the_shipped_one_of_the_same_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path))
    ours = set(body_files())
    assert "trafficking-in-persons" in ours
    (tmp_path / "bodies").mkdir()
    for name in ("rivers", "trafficking-in-persons"):
        (tmp_path / "bodies" / f"{name}.toml").write_text(GOOD, "utf-8")
    assert set(body_files()) == ours | {"rivers"}
    assert body_called("trafficking-in-persons").title["en"] == "Committee on Rivers"


def test_the_line_of_every_kind_of_value_is_found() -> None:
    lines = lines_of(
        'a = 1 # = [x]\n"b c" = """\n[no]\n"""\n\n[[d]]\ne = [\n  1, "],",\n  { f = 2, g = [3] },\n]\n'
        "[d.h]\ni.j = 1979-05-27\n[[d]]\n[[d.k]]\nl = ''\n"
    )
    assert lines == {
        ("a",): 1,
        ("b c",): 2,
        ("d",): 6,
        ("d", 0): 6,
        ("d", 0, "e"): 7,
        ("d", 0, "e", 0): 8,
        ("d", 0, "e", 1): 8,
        ("d", 0, "e", 2): 9,
        ("d", 0, "e", 2, "f"): 9,
        ("d", 0, "e", 2, "g"): 9,
        ("d", 0, "e", 2, "g", 0): 9,
        ("d", 0, "h"): 11,
        ("d", 0, "h", "i"): 12,
        ("d", 0, "h", "i", "j"): 12,
        ("d", 1): 13,
        ("d", 1, "k"): 14,
        ("d", 1, "k", 0): 14,
        ("d", 1, "k", 0, "l"): 15,
    }
