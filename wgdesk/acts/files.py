"""Files handed in with a statement: its text, for the interpreters."""

from __future__ import annotations

import hashlib
from itertools import count

from sqlalchemy import select

from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell
from wgdesk.acts.common import filled, remove
from wgdesk.errors import Refused
from wgdesk.model import Attachment, Content, Request
from wgdesk.rules.files import check_size, numbered, tidy_name, with_ending_of


def attach_file(context: ActContext, *, request_id: int, name: str, content: bytes) -> int:
    """Attach a file to a statement, whose text is thereby received; returns the attachment's key.

    The name is tidied, and numbered where the statement has a file of that name. Raises ``Refused``:
    'empty-file', 'file-too-large', 'attached-already' if the statement has this very file.
    """
    request = context.get(Request, request_id)
    check_size(len(content))
    key = keep_content(context, content)
    there = _of(context, request_id)
    if any(one.content_id == key for one in there):
        raise Refused("attached-already")
    request.text_at = request.text_at or context.now
    context.session.flush()  # the file is there only of a text that was received
    made = Attachment(
        request_id=request_id,
        name=_free(tidy_name(name), there),
        content_id=key,
        attached_at=context.now,
    )
    tell(context, request)
    context.names["file"] = made.name
    return context.add(made).id


def rename_file(context: ActContext, *, attachment_id: int, name: str) -> None:
    """Call an attached file otherwise; its ending stays, since it says of what kind the file is.

    Raises ``Refused``: 'empty-text', 'taken-already' if the statement has another file of that name.
    """
    attachment = _told(context, attachment_id)
    attachment.name = with_ending_of(filled(name), attachment.name)
    context.names["new"] = attachment.name


def remove_file(context: ActContext, *, attachment_id: int) -> None:
    """Take a file off a statement. Its text stays received: it may be there on paper."""
    remove(context, _told(context, attachment_id))


def keep_content(context: ActContext, data: bytes) -> str:
    """Put the bytes of a file into the record, unless it has them; return their key, the SHA-256.

    Raises ``Refused``: 'empty-file', 'file-too-large'.
    """
    check_size(len(data))
    key = hashlib.sha256(data).hexdigest()
    if context.session.scalar(select(Content.id).where(Content.id == key)) is None:
        context.session.add(Content(id=key, data=data))
        context.session.flush()
    return key


def remove_files(context: ActContext, request_id: int) -> None:
    """Take all files off a statement that is removed itself."""
    for attachment in _of(context, request_id):
        remove(context, attachment)


def bring_files(context: ActContext, gone: int, kept: int) -> None:
    """Attach the files of one statement to another; one that is there already is not brought twice."""
    there = _of(context, kept)
    for attachment in _of(context, gone):
        if any(one.content_id == attachment.content_id for one in there):
            remove(context, attachment)
            continue
        attachment.name = _free(attachment.name, there)
        attachment.request_id = kept
        there.append(attachment)
        context.session.flush()


def _of(context: ActContext, request_id: int) -> list[Attachment]:
    return context.rows(Attachment, Attachment.request_id == request_id)


def _free(name: str, there: list[Attachment]) -> str:
    """Return a name that none of the attachments ``there`` has, as systems compare names."""
    taken = {one.name.casefold() for one in there}
    tries = (name if n == 1 else numbered(name, n) for n in count(1))
    return next(one for one in tries if one.casefold() not in taken)


def _told(context: ActContext, attachment_id: int) -> Attachment:
    attachment = context.get(Attachment, attachment_id)
    tell(context, context.get(Request, attachment.request_id))
    context.names["file"] = attachment.name
    return attachment
