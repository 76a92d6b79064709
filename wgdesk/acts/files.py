"""Files submitted with a statement: the text, for the interpreters."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell
from wgdesk.acts.helpers.attachments import attachments_of, free_name, keep_content
from wgdesk.acts.helpers.row_changes import filled, remove
from wgdesk.errors import Refused
from wgdesk.model import Attachment, Request
from wgdesk.rules.files import check_size, tidy_name, with_ending_of


@act
def attach_file(context: ActContext, *, request_id: int, name: str, content: bytes) -> int:
    """Attach a file to a statement; its text then counts as received. Returns the attachment's key.

    The name is cleaned, and numbered if the statement has a file of that name. Raises ``Refused``:
    'empty-file', 'file-too-large', 'attached-already' if the statement has a file with the same content.
    """
    request = context.get(Request, request_id)
    check_size(len(content))
    key = keep_content(context, content)
    there = attachments_of(context, request_id)
    if any(one.content_id == key for one in there):
        raise Refused("attached-already")
    request.text_at = request.text_at or context.now
    context.session.flush()  # a rule allows a file only on a statement whose text was received
    made = Attachment(
        request_id=request_id,
        name=free_name(tidy_name(name), there),
        content_id=key,
        attached_at=context.now,
    )
    tell(context, request)
    context.names["file"] = made.name
    return context.add(made).id


@act
def rename_file(context: ActContext, *, attachment_id: int, name: str) -> None:
    """Rename an attached file; its extension stays, because it gives the type of the file.

    Raises ``Refused``: 'empty-text', 'taken-already' if the statement has another file of that name.
    """
    attachment = _told(context, attachment_id)
    attachment.name = with_ending_of(filled(name), attachment.name)
    context.names["new"] = attachment.name


@act
def remove_file(context: ActContext, *, attachment_id: int) -> None:
    """Remove a file from a statement. The text still counts as received: it may exist on paper."""
    remove(context, _told(context, attachment_id))


def _told(context: ActContext, attachment_id: int) -> Attachment:
    attachment = context.get(Attachment, attachment_id)
    tell(context, context.get(Request, attachment.request_id))
    context.names["file"] = attachment.name
    return attachment
