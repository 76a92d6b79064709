"""Builds which members of the body attended, where these are persons and not States."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wgdesk.phrasing.facts import Count, Fact, People
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.attendance import BodyMemberNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.words.variants import yes_no


def attending_members(context: Context, blocks: Blocks) -> None:
    """Append who of the members attended, who took part remotely, and who did not attend.

    By the option on those who decide, how many attended, or that all did, and by name only who did not:
    "All 18 members" is E/2025/22, all "with the exception of" A/80/48, "The following 20 Committee
    members attended the session in person" E/2025/44, and who did not attend A/80/38 and A/80/48.
    """
    members = context.record.body_members
    if members:
        parts = tuple(_told(context, members))
        text = parts[0] if len(parts) == 1 else say("sentences", parts=parts)
        paragraph(blocks, "attendance/members", text, Source("participant", members[0].id))


def _told(context: Context, members: Sequence[BodyMemberNow]) -> Iterator[Say]:
    """Yield a sentence on each of these, if there was anybody; ``other``: one on others stands beside it."""
    came = [one for one in members if one.came]
    absent = [one for one in members if not one.came]
    remote = [one for one in came if one.online]
    way = context.options.choice("attendance_deciders")
    if way == "all" and len(members) > 2 and len(came) > len(absent):
        yield say("members-all", exception=yes_no(bool(absent)), **_those(context, absent or came))
        return
    if came and way in ("counted", "all"):
        yield say("members-counted", n=Count(len(came)), body=context.body)
    elif came and way == "named":
        here = [one for one in came if not one.online]
        if here:
            yield say("members-came", other=yes_no(bool(remote)), **_those(context, here))
        if remote:
            yield say("members-remote", other=yes_no(bool(here)), **_those(context, remote))
    if absent:
        yield say("members-absent", other=yes_no(bool(came) and way != "kind"), **_those(context, absent))


def _those(context: Context, members: Sequence[BodyMemberNow]) -> dict[str, Fact]:
    """Return the facts of a sentence that names members."""
    people = [context.person(one.person_id) for one in members]
    return {
        "n": Count(len(people)),
        "g": "f" if all(one.gender == "f" for one in people) else "m",
        "body": context.body,
        "people": People(tuple(people)),
    }
