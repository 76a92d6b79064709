"""Who served the body: its Secretary, and officials beside the Secretary."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import AMINA, COMMITTEE, KARIM, Case, words
from wgdesk.phrasing.facts import Missing, People, Person
from wgdesk.phrasing.tree import Say, say


def _served(office: str, *people: Person, head: str = "m", also: str = "no") -> Say:
    return say("served-as", also=also, office=office, body=COMMITTEE, people=People(people), head=head)


_DIRECTOR = replace(KARIM, function=words("مدير الشعبة", "Director of the Division"))
_LAWYER = replace(AMINA, delegation=None, style="", function=words("موظفة قانونية", "Legal Officer"))
_NOOR = words("نور حسن", "Noor Hassan")
_CLERK = Person(_NOOR, _NOOR, "f")

CASES = (
    Case(
        say(
            "serviced",
            also="yes",
            form="services",
            body=COMMITTEE,
            services=words("شعبة شؤون المعاهدات", "the Treaty Affairs Division"),
            secretariat=Missing(),
        ),
        "وقدمت شعبة شؤون المعاهدات الدعم الفني إلى اللجنة المخصصة.",
        "The Treaty Affairs Division provided substantive support to the Ad Hoc Committee.",
    ),
    Case(
        _served("secretary", _DIRECTOR),
        "تولى السيد كريم حداد، مدير الشعبة، مهام أمين اللجنة المخصصة.",
        "Mr. Karim Haddad, Director of the Division, acted as Secretary of the Ad Hoc Committee.",
    ),
    Case(
        _served("secretary", _CLERK, head="f"),
        "تولت السيدة نور حسن مهام أمينة اللجنة المخصصة.",
        "Ms. Noor Hassan acted as Secretary of the Ad Hoc Committee.",
    ),
    Case(
        _served("secretary", _CLERK, _DIRECTOR),
        "تولى كل من السيدة نور حسن والسيد كريم حداد، مدير الشعبة، مهام أمين اللجنة المخصصة.",
        "Ms. Noor Hassan and Mr. Karim Haddad, Director of the Division, acted as Secretaries of the Ad Hoc"
        " Committee.",
    ),
    Case(
        _served("deputy_secretary", _LAWYER),
        "تولت السيدة أمينة ديالو، موظفة قانونية، مهام نائبة أمين اللجنة المخصصة.",
        "Ms. Amina Diallo, Legal Officer, served as Deputy Secretary of the Ad Hoc Committee.",
    ),
    Case(
        _served("deputy_secretary", _DIRECTOR, _CLERK, head="f"),
        "تولى كل من السيد كريم حداد، مدير الشعبة، والسيدة نور حسن، مهام نائب أمينة اللجنة المخصصة.",
        "Mr. Karim Haddad, Director of the Division, and Ms. Noor Hassan, served as Deputy Secretaries of the"
        " Ad Hoc Committee.",
    ),
    Case(
        _served("assistant_secretary", _DIRECTOR, also="yes"),
        "وتولى السيد كريم حداد، مدير الشعبة، مهام الأمين المساعد للجنة المخصصة.",
        "Mr. Karim Haddad, Director of the Division, served as Assistant Secretary of the Ad Hoc Committee.",
    ),
    Case(
        _served("assistant_secretary", _CLERK, _LAWYER),
        "تولت كل من السيدة نور حسن والسيدة أمينة ديالو، موظفة قانونية، مهام الأمينة المساعدة للجنة المخصصة.",
        "Ms. Noor Hassan and Ms. Amina Diallo, Legal Officer, served as Assistant Secretaries of the Ad Hoc"
        " Committee.",
    ),
)
