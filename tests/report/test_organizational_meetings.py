"""Organizational meetings besides the session: out of its numbers, with a sentence after those on its own."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import File, Printed, meeting, words

_BESIDES = {"held_as": "body", "term_event": "session", "organizational_session": "besides"}


def _met_besides(days: list[str], **options: str) -> Printed:
    return Printed(met_besides(days, **options))


def met_besides(days: list[str], **options: str) -> File:
    """Return the file of a session of two meetings with organizational ones before it, on ``days``."""
    file = meeting([], options=_BESIDES | options)
    file["version"] = 4
    file["meeting"]["first_day"] = days[0]
    day = {"presiding": ["chair"], "held": True}
    one = day | {"kind": "organizational"}
    file["sittings"] = [one | {"number": n, "day": when} for n, when in enumerate(days, 1)]
    first = len(days) + 1
    file["sittings"] += [day | {"number": first + n, "day": "2026-10-07"} for n in range(2)]
    for item in file["agenda"]:
        item["sittings"] = [first]
    file["agenda"][1]["sittings"] = [len(days), first, first + 1]
    file["officers"]["chair"]["elected_at"] = len(days)
    return file


def test_organizational_meetings_besides_the_session_are_out_of_its_numbers() -> None:
    """A/80/39: five meetings, and also an organizational meeting, at which it elected its officers."""
    printed = _met_besides(["2026-04-24"])
    assert (
        "2026. It held two meetings (1st and 2nd). It also held an organizational meeting on 24"
        in (printed.blocks("en")["opening/held"])
    )
    assert (
        "وعقد جلستين (الأولى والثانية). وعقد أيضاً جلسة تنظيمية في ٢٤ نيسان/أبريل ٢٠٢٦."
        in (printed.blocks("ar")["opening/held"])
    )
    elected = {language: printed.lines(language, "opening/elected/")[0] for language in ("en", "ar")}
    assert elected["en"].startswith("At its organizational meeting, on 24 April 2026, the")
    assert "، في جلسته التنظيمية، المعقودة في ٢٤ نيسان/أبريل ٢٠٢٦، " in elected["ar"]
    text = {language: " ".join(printed.lines(language)) for language in ("en", "ar")}
    assert "its organizational, 1st and 2nd meetings, on 24 April and 7 October 2026" in text["en"]
    assert "في جلساته التنظيمية والأولى والثانية، المعقودة يومي ٢٤ نيسان/أبريل و ٧ تشرين" in text["ar"]
    assert "3rd" not in text["en"]


def test_several_organizational_meetings_besides_the_session_have_numbers_of_their_own() -> None:
    printed = _met_besides(["2026-02-13", "2026-04-24"], held_as="event")
    assert (
        "held. The Working Group also held two organizational meetings on 13 February and 24 April"
        in (printed.blocks("en")["opening/held"])
    )
    assert (
        "وعقد الفريق العامل أيضاً جلستين تنظيميتين يومي ١٣ شباط/فبراير و ٢٤"
        in (printed.blocks("ar")["opening/held"])
    )
    assert printed.lines("en", "opening/elected/")[0].startswith("At its 2nd organizational meeting, on 24")
    assert "، في جلسته التنظيمية الثانية، المعقودة" in printed.lines("ar", "opening/elected/")[0]


@pytest.mark.parametrize(
    ("numbers", "named"), [("across", "At its 2nd meeting"), ("none", "At its meeting on 7 October")]
)
def test_where_numbers_run_through_or_are_not_there_meetings_besides_the_session_change_none(
    numbers: str, named: str
) -> None:
    printed = _met_besides(["2026-04-24"], term_sitting_numbers=numbers)
    text = " ".join(printed.lines("en"))
    assert named in text, text
    assert "At its organizational meeting, on 24" in text or numbers == "none"
    assert "At its organizational meeting on 24" in text or numbers == "across"


def test_the_session_is_opened_at_its_own_first_meeting() -> None:
    """By option the meeting is named (A/80/38, A/80/39); the officers were elected at the one before."""
    printed = _met_besides(["2026-04-24"], opening_sitting="said")
    opened = {language: printed.blocks(language)["opening/opened"] for language in ("en", "ar")}
    assert opened["en"].startswith(
        "At the 1st meeting, on 7 October 2026, the session was opened by Ms. Leila Haddad (Lebanon), Chair"
    )
    assert opened["ar"].startswith("وفي الجلسة الأولى، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، افتتحت")
    assert printed.lines("en", "opening/elected/")[0].startswith("At its organizational meeting, on 24 April")


@pytest.mark.sampled
def test_what_the_organizational_meetings_were_for() -> None:
    """A/80/39, para. 75: "to elect the Bureau ... and to adopt the provisional agenda"."""
    file = met_besides(["2026-04-24"])
    file["meeting"]["organizational_purpose"] = words("لانتخاب أعضاء المكتب", "to elect the Bureau.")
    printed = Printed(file)
    assert printed.blocks("en")["opening/held"].endswith("on 24 April 2026 to elect the Bureau.")
    assert printed.blocks("ar")["opening/held"].endswith("في ٢٤ نيسان/أبريل ٢٠٢٦ لانتخاب أعضاء المكتب.")
    apart = Printed(file | {"options": file["options"] | {"organizational_session": "apart"}})
    assert apart.blocks("en")["opening/organizational"].endswith("on 24 April 2026 to elect the Bureau.")


def test_a_part_of_an_organizational_meeting_may_be_closed() -> None:
    """It has no number, as the whole of it has none."""
    file = met_besides(["2026-04-24"])
    file["agenda"][1]["sittings"] = [{"sitting": 1, "closed": True}, 2]
    text = {language: " ".join(Printed(file).lines(language)) for language in ("en", "ar")}
    assert "its organizational and 1st meetings" in text["en"]
    assert "في جلستيه التنظيمية والأولى" in text["ar"]


def test_findings_tell_an_organizational_meeting_from_that_of_the_session_with_its_number() -> None:
    """It has its day, as its number is the same."""
    motion = {"kind": "adjourn_debate", "delegation": "KEN", "item": "2"}

    def told(days: list[str], **options: str) -> list[str]:
        file = met_besides(days, procedure="shown", **options)
        for sitting in file["sittings"]:
            sitting["motions"] = [motion | {"moved_at": f"{sitting['day']}T11:00+02:00"}]
        return [dict(one.facts)["sitting"] for one in Printed(file).found("motion-open")]

    several = ["2026-02-13", "2026-04-24"]
    assert told(several) == ["1 (2026-02-13)", "2 (2026-04-24)", "1", "2"]
    assert told(several[:1]) == ["1 (2026-02-13)", "1", "2"]
    assert told(several, term_sitting_numbers="across") == ["1", "2", "3", "4"]
    assert told(several, organizational_session="counted") == ["1", "2", "3", "4"]
