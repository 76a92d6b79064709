"""The list of amendments made when the report was adopted: for editors and translators."""

from __future__ import annotations

from ui.adopting.passages import Passage
from ui.speech import Speech
from wgdesk.reads.outcome import Outcome
from wgdesk.report.tree import Body, Document, Heading, Line, LineRole, Span, Text

_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


def amendments(
    document: Document, passages: tuple[Passage, ...], outcome: Outcome, speech: Speech
) -> Document:
    """Return the list as a document: each amended or deferred passage with its text as adopted.

    Who proposed an amendment is internal and stands nowhere in it. The amendments are printed in the
    report's language; one that is not there yet is a gap.
    """
    title = _plain(speech, "amendments-document-title")
    blocks: list[Line[Text] | Heading[Text] | Body[Text]] = [
        Line("symbol", LineRole.SYMBOL, (Span(document.symbol),)),
        Line("title", LineRole.TITLE, (Span(title),)),
    ]
    for passage in passages:
        found = outcome.passages.get(passage.block)
        if found is None or found.state not in ("amended", "deferred"):
            continue
        state = _plain(speech, f"passage-{found.state}")
        label = f"{passage.label} {passage.text if passage.is_part else ''}".strip()
        blocks.append(Heading(f"{passage.block}/head", 2, (Span(f"{label} {state}"),)))
        if not passage.is_part:
            blocks.append(Body(f"{passage.block}/was", (Span(passage.text),)))
        if found.state == "amended":
            told = found.amendment.get(document.lang) or "[...]"
            as_adopted = _plain(speech, "amendments-as-adopted")
            blocks.append(Body(f"{passage.block}/now", (Span(f"{as_adopted} {told}"),)))
    return Document(
        lang=document.lang,
        rtl=document.rtl,
        digits=document.digits,
        stage="draft",
        symbol=f"{document.symbol}-amendments" if document.symbol else "amendments",
        title=title,
        blocks=tuple(blocks),
    )


def _plain(speech: Speech, key: str) -> str:
    return speech.say(key).translate(_ISOLATES)
