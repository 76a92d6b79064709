"""Internal facts are in no report: supporters, proposers, notes, rulings, reasons of suspensions."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.demo.play import LANGUAGES, Json, Play, meeting
from tests.demo.printed import everything, files
from tests.internal_columns import SECRET as SECRET_FIELDS
from wgdesk.model import Delegation
from wgdesk.report.make import FORMATS

MARK = "Innominato"  # a word that is in no report
SECRET = "QQZ"  # a delegation that only supports and proposes
TEXT = {"en": MARK, "ar": MARK}
CONTENT = b64encode(MARK.encode()).decode()


def marked_meeting() -> Json:
    """Return the demonstration with the mark in every internal field."""
    record = meeting()
    record["delegations"].append({"code": SECRET, "category": "state", "party": True, "names": TEXT})
    record["messages"] = [{"body": MARK, "sent_at": "2026-10-06T12:30+02:00"}]
    amended = {"block": "adoption/report", "state": "amended", "decided_at": "2026-10-08T12:30+02:00"}
    record["passages"] = [{**amended, "proposer": SECRET, "amendment": {"en": "as amended"}}]
    record["omissions"] = [{"block": "no/block", "reason": MARK}]
    for node in _objects(record):
        if "asked_at" in node:
            node["note"] = MARK
            named = {"name": MARK, "content": CONTENT, "attached_at": node["asked_at"]}
            node.update(text_at=node["asked_at"], files=[named])
            node["accepted"] = {"spoke-not-present": {"reason": MARK, "accepted_at": node["asked_at"]}}
        if "ruled_at" in node:
            node["ruling"] = TEXT
        if "suspended_at" in node:
            node["reason"] = TEXT
        if "moved_at" in node:
            node["body"] = TEXT
        if "state" in node:
            node["proposer"] = SECRET
        if "said" in node:
            # Replaces a delegation, so that numbers, and the words that agree, stay the same.
            node["support"] = [SECRET, *node.get("support", [SECRET])[1:]]
        for doubt in node.get("doubts", {}).values():
            doubt["note"] = MARK
        for kind in node.get("placeholders", {}):
            node["placeholders"][kind] = MARK
    return record


def _objects(node: Any) -> Iterator[Json]:
    """Yield every object of a record, outer ones first."""
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for part in node:
            yield from _objects(part)


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    play = Play.new(tmp_path_factory.mktemp("marked"), marked_meeting())
    yield play
    play.desk.close()


def test_the_mark_is_in_every_internal_field(marked: Play) -> None:
    secret = marked.row(Delegation, Delegation.code == SECRET)
    for name in SECRET_FIELDS:
        assert marked.texts_of(name) & {MARK, secret}, name


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_mark_is_in_no_file(marked: Play, lang: str, tmp_path: Path) -> None:
    written = files(marked.record(), lang, tmp_path)
    assert written.keys() == set(FORMATS)
    for form, path in written.items():
        found = everything(path)
        assert MARK.lower() not in found.lower(), form
        assert SECRET.lower() not in found.lower(), form


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_search_finds_printed_text_in_every_format(marked: Play, lang: str, tmp_path: Path) -> None:
    """Otherwise the test above would prove nothing."""
    known = {"ar": "سلمى القصراوي", "en": "Salma Qasrawi"}[lang]
    for form, path in files(marked.record(), lang, tmp_path).items():
        found = everything(path)
        assert "CHP/COP/WG.1/2026/INF/1" in found, form
        if (lang, form) != ("ar", "pdf"):  # poppler puts direction marks into Arabic
            assert known in found, form


@pytest.mark.sampled
def test_the_reports_are_the_same_with_and_without_the_mark(marked: Play, demo: Play) -> None:
    for lang in LANGUAGES:
        assert marked.text(lang) == demo.text(lang)
