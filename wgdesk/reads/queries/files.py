"""The files attached to statements, read one at a time; no other query reads their content."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, select

from wgdesk.errors import Refused, Trouble
from wgdesk.model import Attachment, Content
from wgdesk.reads.uses import uses
from wgdesk.reads.values.files import AttachedFile


@uses("attachment", "content")
def attached_file(connection: Connection, attachment_id: int) -> AttachedFile:
    """Return an attached file. Raises ``Refused('gone')``, and ``Trouble`` as ``content_of`` does."""
    query = select(Attachment.name, Attachment.content_id).where(Attachment.id == attachment_id)
    found = connection.execute(query).one_or_none()
    if found is None:
        raise Refused("gone", what="attachment")
    return AttachedFile(found.name, content_of(connection, found.content_id, found.name))


@uses("content")
def content_of(connection: Connection, key: str, name: str) -> bytes:
    """Return the bytes with the SHA-256 ``key``; ``name`` is the file's name, for the error message.

    Raises ``Trouble('damaged-file')`` if the bytes do not match the hash. That is checked here because
    opening a record does not read the files.
    """
    data = connection.scalar(select(Content.data).where(Content.id == key))
    if data is None or hashlib.sha256(data).hexdigest() != key:
        raise Trouble("damaged-file", name=name)
    return data
