"""Changes that bring out phrases on the session and its lists that the demonstration lacks."""

from __future__ import annotations

from collections.abc import Mapping

from tests.demo.course_changes import Shown, contained, option
from tests.demo.play import Play
from wgdesk.acts import setup
from wgdesk.model import Meeting


def agenda_cited(play: Play) -> None:
    contained(play)
    option("agenda_form", "document")(play)


def speakers_on_a_page(play: Play) -> None:
    play.do(setup.edit_meeting, meeting_id=play.row(Meeting), speakers_link="https://example.int/list")


_LISTED: Shown = (
    speakers_on_a_page,
    "على قائمة المتكلمين على الرابط التالي: https://example.int/list.",
    "The list of speakers is available at https://example.int/list.",
)
SESSION: Mapping[str, Shown] = {
    "agenda-adopted-cited": (
        agenda_cited,
        "جدول أعماله المؤقت، بصيغته الواردة في الوثيقة X/1.",
        "adopted by consensus its provisional agenda, as contained in document X/1.",
    ),
    "listed-elsewhere": _LISTED,
    "the-list": _LISTED,
}
