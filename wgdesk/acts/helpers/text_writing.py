"""Texts of the record in several languages: which one is the original, and which translations are stale."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.acting.act_context import ActContext
from wgdesk.errors import Refused
from wgdesk.language_table import CODES
from wgdesk.model import Wording, WordingVersion
from wgdesk.rules.narrative import FIELDS, longest, one_lined, versioned
from wgdesk.words.clean_text import clean, one_line


def put_text(context: ActContext, table: str, row: int, field: str, lang: str, body: str) -> int:
    """Write a text as the act ``write_text`` describes; returns how many characters the cleaning removed."""
    kept, removed = _cleaned(table, field, lang, body)
    texts = {
        wording.lang: wording
        for wording in context.rows(
            Wording, Wording.table == table, Wording.row == row, Wording.field == field
        )
    }
    if not kept:
        _erase(context, texts, lang)
    elif lang not in texts:
        _first(context, texts, Wording(table=table, row=row, field=field, lang=lang, body=kept))
    elif texts[lang].body != kept or _is_stale(texts, lang):
        _again(context, texts, lang, kept)
    return removed


def check_unchanged(
    context: ActContext, table: str, row: int, field: str, lang: str, before: str | None
) -> None:
    """Check that a text is still the one that the user began to change; skipped if ``before`` is None.

    Raises ``Refused('text-changed')`` if somebody else has changed it meanwhile, which the user has not seen.
    """
    if before is None:
        return
    where = (Wording.table == table, Wording.row == row, Wording.field == field, Wording.lang == lang)
    now = next((one.body for one in context.rows(Wording, *where)), "")
    kept, _ = (one_line if one_lined(table, field) else clean)(before)
    if now != kept:
        raise Refused("text-changed")


def _cleaned(table: str, field: str, lang: str, body: str) -> tuple[str, int]:
    _check_known(table, field, lang)
    kept, removed = (one_line if one_lined(table, field) else clean)(body)
    if len(kept) > (most := longest(table, field)):
        raise Refused("text-too-long", most=str(most))
    return kept, removed


def _check_known(table: str, field: str, lang: str) -> None:
    if field not in FIELDS.get(table, ()):
        raise Refused("unknown-field", name=f"{table}.{field}")
    if lang not in CODES:
        raise Refused("unknown-language", lang=lang)


def write_texts(context: ActContext, table: str, row: int, field: str, texts: Mapping[str, str]) -> None:
    """Write a text in each language given, in that order; for acts that add a row with its texts."""
    for lang, body in texts.items():
        if body:
            put_text(context, table, row, field, lang, body)


def first_texts(
    context: ActContext, table: str, row: int, field: str, texts: Mapping[str, str]
) -> list[dict[str, Any]]:
    """Return the rows of a new row's texts, for ``context.insert``; the first language is the original."""
    made: list[dict[str, Any]] = []
    for lang, body in texts.items():
        kept = _cleaned(table, field, lang, body)[0]
        if kept:
            text = {"table": table, "row": row, "field": field, "lang": lang, "body": kept}
            key = context.new_id(Wording)
            made.append({"id": key, **text, "revision": 1, "basis": 1 if made else None})
    return made


def _original(texts: Mapping[str, Wording]) -> Wording | None:
    return next((wording for wording in texts.values() if wording.basis is None), None)


def _is_stale(texts: Mapping[str, Wording], lang: str) -> bool:
    original = _original(texts)
    basis = texts[lang].basis
    return original is not None and basis is not None and basis < original.revision


def _first(context: ActContext, texts: Mapping[str, Wording], wording: Wording) -> None:
    original = _original(texts)
    wording.revision = 1
    wording.basis = original.revision if original else None
    context.add(wording)


def _again(context: ActContext, texts: Mapping[str, Wording], lang: str, body: str) -> None:
    wording, original = texts[lang], _original(texts)
    if versioned(wording.table, wording.field) and wording.body != body:
        context.add(
            WordingVersion(
                wording_id=wording.id,
                revision=wording.revision,
                body=wording.body,
                replaced_at=context.now,
            )
        )
    if wording.body != body:
        wording.revision += 1
        wording.body = body
    if wording.basis is not None and original is not None:
        wording.basis = original.revision


def _erase(context: ActContext, texts: dict[str, Wording], lang: str) -> None:
    gone = texts.pop(lang, None)
    if gone is None:
        return
    for version in context.rows(WordingVersion, WordingVersion.wording_id == gone.id):
        context.remove(version)
    context.remove(gone)
    if gone.basis is None and texts:
        # The oldest translation becomes the original, with which the others are compared from now on.
        heir = min(texts.values(), key=lambda wording: wording.id)
        for wording in texts.values():
            wording.basis = None if wording is heir else heir.revision
        context.session.flush()
