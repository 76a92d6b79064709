"""Honorifics and forms of address before a typed name; the styles are those of the model."""

from typing import get_args

import pytest

from wgdesk.model import Honorific
from wgdesk.reads.values.names import Style
from wgdesk.report.typed_names import TypedName, typed_name


def test_the_styles_are_those_of_the_model() -> None:
    assert get_args(Style) == ("", *(one.value for one in Honorific))


@pytest.mark.parametrize(
    ("typed", "name", "gender", "style"),
    [
        ("Karl Meier", "Karl Meier", "", ""),
        ("Mr. Karl Meier", "Karl Meier", "m", ""),
        ("H.E. Ms Amina Diallo", "Amina Diallo", "f", ""),
        ("السيدة أمينة ديالو", "أمينة ديالو", "f", ""),
        ("معالي السيدة أمينة ديالو", "أمينة ديالو", "f", "minister"),
        ("سعادة  السيد حسن", "حسن", "m", "ambassador"),
        ("فخامة السيد حسن الأمين", "حسن الأمين", "m", "president"),
        ("دولة السيد حسن الأمين", "حسن الأمين", "m", "prime_minister"),
        ("سعادة الأمين", "سعادة الأمين", "", ""),
        ("سمو الأميرة سلوى", "الأميرة سلوى", "", "highness"),
        ("صاحبة السمو الملكي الأميرة سلوى", "الأميرة سلوى", "f", "royal_highness"),
        ("صاحب السمو الملكي الأمير فارس", "الأمير فارس", "m", "royal_highness"),
        ("سمو", "سمو", "", ""),
        ("Dr. Ana Silva", "Ana Silva", "", "doctor"),
        ("H.E. Dr Ana Silva", "Ana Silva", "", "doctor"),
        ("Ms. Dr. Ana Silva", "Ana Silva", "f", "doctor"),
        ("Dragan Petrov", "Dragan Petrov", "", ""),
        ("Dr.", "Dr.", "", ""),
        ("د.ليلى حداد", "ليلى حداد", "", "doctor"),
        ("الدكتورة ليلى حداد", "ليلى حداد", "f", "doctor"),
        ("معالي الدكتور حسن الأمين", "حسن الأمين", "m", "minister"),
        ("سعادة السيد الدكتور حسن الأمين", "حسن الأمين", "m", "ambassador"),
        ("", "", "", ""),
    ],
)
def test_forms_of_address_are_separated_from_a_typed_name(
    typed: str, name: str, gender: str, style: Style
) -> None:
    assert typed_name(typed) == TypedName(name, gender, style)
