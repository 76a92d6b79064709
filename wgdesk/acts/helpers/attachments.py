"""Files in the record: their bytes, kept once, and the attachments of a statement that point to them."""

from __future__ import annotations

import hashlib
from itertools import count

from sqlalchemy import select

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.model import Attachment, Content
from wgdesk.rules.files import check_size, numbered


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


def attachments_of(context: ActContext, request_id: int) -> list[Attachment]:
    """Return the files attached to a statement."""
    return context.rows(Attachment, Attachment.request_id == request_id)


def free_name(name: str, there: list[Attachment]) -> str:
    """Return a name that none of the attachments ``there`` has, as systems compare names."""
    taken = {one.name.casefold() for one in there}
    tries = (name if n == 1 else numbered(name, n) for n in count(1))
    return next(one for one in tries if one.casefold() not in taken)


def remove_files(context: ActContext, request_id: int) -> None:
    """Take all files off a statement that is removed itself."""
    for attachment in attachments_of(context, request_id):
        remove(context, attachment)


def bring_files(context: ActContext, gone: int, kept: int) -> None:
    """Attach the files of one statement to another; one that is there already is not brought twice."""
    there = attachments_of(context, kept)
    for attachment in attachments_of(context, gone):
        if any(one.content_id == attachment.content_id for one in there):
            remove(context, attachment)
            continue
        attachment.name = free_name(attachment.name, there)
        attachment.request_id = kept
        there.append(attachment)
        context.session.flush()
