"""Builds who serviced the session: the Secretary of the body, and those who gave it support."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import SecretariatOffice
from wgdesk.phrasing.facts import People
from wgdesk.phrasing.tree import Say, say
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.words.variants import yes_no


def serviced(context: Context, blocks: Blocks) -> None:
    """Add who was Secretary, who gave the session substantive support, and who served as its secretariat."""
    served = tuple(_secretaries(context))
    parts = (*served, *_support(context, also=bool(served)))
    if parts:
        text = parts[0] if len(parts) == 1 else say("sentences", parts=parts)
        paragraph(blocks, "opening/serviced", text, context.source)


def has_secretary(context: Context) -> bool:
    """Return whether somebody is recorded as Secretary of the body, or beside its Secretary."""
    return any(one.serves_as for one in context.record.people.values())


def _secretaries(context: Context) -> Iterator[Say]:
    """Yield who served the body, a sentence for each office of its secretariat.

    Of the Secretary reports say that they acted as such, of the others that they served: A/80/33, A/80/10.
    """
    found = {
        office: [one for one in context.record.people.values() if one.serves_as == office.value]
        for office in SecretariatOffice
    }
    head = found[SecretariatOffice.SECRETARY][:1]
    also = False
    for office, people in found.items():
        if people:
            yield say(
                "served-as",
                also=yes_no(also),
                body=context.body,
                office=office,
                people=People(tuple(people)),
                head=head[0].gender if head else "m",
            )
            also = True


def _support(context: Context, *, also: bool) -> Iterator[Say]:
    meeting = context.record.meeting
    services, secretariat = meeting.text("services"), meeting.text("secretariat_by")
    if services or secretariat:
        yield say(
            "serviced",
            also=yes_no(also),
            body=context.body,
            form="both" if services and secretariat else "services" if services else "secretariat",
            services=context.words(services, "meeting", meeting.id, "services"),
            secretariat=context.words(secretariat, "meeting", meeting.id, "secretariat_by"),
        )
