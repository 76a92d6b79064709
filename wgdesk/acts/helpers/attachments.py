"""Files in the record: each content is stored once, and attachments of statements refer to it."""

from __future__ import annotations

import hashlib
from itertools import count

from sqlalchemy import select

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.model import Attachment, Content
from wgdesk.rules.files import check_size, numbered


def keep_content(context: ActContext, data: bytes) -> str:
    """Store the bytes of a file in the record, unless they are there already; return their key, the SHA-256.

    Raises ``Refused``: 'empty-file', 'file-too-large'.
    """
    check_size(len(data))
    key = hashlib.sha256(data).hexdigest()
    if context.session.scalar(select(Content.id).where(Content.id == key)) is None:
        context.session.add(Content(id=key, data=data))
        context.session.flush()
    return key


def attachments_of(context: ActContext, request_id: int) -> list[Attachment]:
    """Return the attachments of a statement."""
    return context.rows(Attachment, Attachment.request_id == request_id)


def free_name(name: str, there: list[Attachment]) -> str:
    """Return ``name``, numbered if an attachment in ``there`` has it, ignoring case."""
    taken = {one.name.casefold() for one in there}
    tries = (name if n == 1 else numbered(name, n) for n in count(1))
    return next(one for one in tries if one.casefold() not in taken)


def remove_files(context: ActContext, request_id: int) -> None:
    """Remove all files of a statement that is about to be removed."""
    for attachment in attachments_of(context, request_id):
        remove(context, attachment)


def bring_files(context: ActContext, gone: int, kept: int) -> None:
    """Move the files of the statement ``gone`` to ``kept``, except those that ``kept`` has already."""
    there = attachments_of(context, kept)
    for attachment in attachments_of(context, gone):
        if any(one.content_id == attachment.content_id for one in there):
            remove(context, attachment)
            continue
        attachment.name = free_name(attachment.name, there)
        attachment.request_id = kept
        there.append(attachment)
        context.session.flush()
