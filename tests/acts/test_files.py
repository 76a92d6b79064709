"""Files submitted with a statement are attached, renamed, removed; the journal never holds their bytes."""

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from tests.acting.records import behind, contents, everything, rows_in
from tests.acts.test_statements import spoken, turned_back
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import files, speakers, statements
from wgdesk.errors import Refused, Trouble
from wgdesk.reads.queries.files import attached_file
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.values.files import AttachedFile
from wgdesk.rules.files import (
    LONGEST_FILE_NAME,
    MOST_BYTES,
    check_size,
    is_opened,
    numbered,
    tidy_name,
    with_ending_of,
)
from wgdesk.storage.server.address import ServerAddress

PDF = b"%PDF-1.7 the statement"


def attached(hand: Hand) -> list[dict[str, Any]]:
    """Return the rows of all attachments."""
    return list(rows_in(hand.path, "attachment").values())


def names(hand: Hand, request: int) -> list[str]:
    """Return the names of a statement's files, in the order of attachment."""
    entries = hand.desk.read(floor, hand.sitting, None).requests
    return [one.name for entry in entries if entry.id == request for one in entry.files]


def attach(hand: Hand, request: int, name: str = "speech.pdf", content: bytes = PDF) -> int:
    return hand.do(files.attach_file, request_id=request, name=name, content=content)


def test_a_file_is_attached_and_its_text_received_in_one_act(hand: Hand) -> None:
    request = hand.request()
    turned_back(hand, lambda: attach(hand, request))
    ((found),) = attached(hand)
    assert found["content_id"] == hashlib.sha256(PDF).hexdigest()
    assert hand.row("request", request)["text_at"] == found["attached_at"]
    assert hand.desk.read(attached_file, found["id"]) == AttachedFile("speech.pdf", PDF)
    hand.desk.undo()
    assert hand.row("request", request)["text_at"] is None
    assert contents(hand.path) == {found["content_id"]: PDF}  # for redo
    hand.desk.redo()
    assert hand.desk.read(attached_file, found["id"]).data == PDF


def test_when_the_text_was_received_stays(hand: Hand) -> None:
    request = hand.request()
    hand.do(statements.receive_text, request_id=request, received=True)
    received = hand.row("request", request)["text_at"]
    attach(hand, request)
    assert hand.row("request", request)["text_at"] == received


def test_the_journal_does_not_hold_what_is_in_a_file(hand: Hand) -> None:
    secret = b"what nobody may find in the journal" * 1000
    removed = attach(hand, hand.request("B"), "b.txt", secret)
    hand.do(files.remove_file, attachment_id=removed)
    hand.desk.undo()
    hand.desk.undo()
    hand.desk.redo()
    told = json.dumps({name: everything(hand.path)[name] for name in ("journal", "journal_change")})
    assert "nobody may find" not in told
    assert told.count(hashlib.sha256(secret).hexdigest()) >= 3
    assert len(told) < 100_000


def test_a_renamed_file_keeps_its_suffix(hand: Hand) -> None:
    request = hand.request()
    key = attach(hand, request)
    other = attach(hand, request, "annex.docx", b"PK annex")
    turned_back(hand, lambda: hand.do(files.rename_file, attachment_id=key, name=" ../كلمة  مصر "))
    assert names(hand, request) == ["كلمة مصر.pdf", "annex.docx"]
    hand.do(files.rename_file, attachment_id=key, name="Egypt.PDF")
    assert names(hand, request)[0] == "Egypt.PDF"
    assert refused(hand, files.rename_file, attachment_id=key, name=" \u202e") == "empty-text"
    hand.do(files.rename_file, attachment_id=other, name="a.exe")
    assert names(hand, request)[1] == "a.exe.docx"
    third = attach(hand, request, "b.pdf", b"b")
    assert refused(hand, files.rename_file, attachment_id=third, name="Egypt.PDF") == "taken-already"


def test_the_text_stays_received_when_the_file_is_removed(hand: Hand) -> None:
    request = hand.request()
    key = attach(hand, request)
    turned_back(hand, lambda: hand.do(files.remove_file, attachment_id=key))
    assert attached(hand) == []
    assert hand.row("request", request)["text_at"] is not None
    assert refused(hand, files.remove_file, attachment_id=key) == "gone"
    hand.desk.undo()
    assert hand.desk.read(attached_file, key).data == PDF


@pytest.mark.parametrize(
    ("content", "why"), [(b"", "empty-file"), (b"x" * (MOST_BYTES + 1), "file-too-large"), (PDF, None)]
)
def test_a_file_is_not_empty_and_has_at_most_twenty_megabytes(
    hand: Hand, content: bytes, why: str | None
) -> None:
    request = hand.request()
    args = {"request_id": request, "name": "a.pdf", "content": content}
    assert refused(hand, files.attach_file, **args) == why
    assert len(contents(hand.path)) == (why is None)


def test_the_largest_file_goes_in_and_comes_out(hand: Hand) -> None:
    whole = bytes(range(256)) * (MOST_BYTES // 256)
    key = attach(hand, hand.request(), content=whole)
    assert hand.desk.read(attached_file, key).data == whole


def test_a_file_is_attached_once_and_names_are_numbered(hand: Hand) -> None:
    request, other = hand.request("A"), hand.request("B")
    attach(hand, request)
    again = {"request_id": request, "name": "other.pdf", "content": PDF}
    assert refused(hand, files.attach_file, **again) == "attached-already"
    attach(hand, request, "Speech.pdf", b"second")
    attach(hand, request, "folder/speech.pdf", b"third")
    assert names(hand, request) == ["speech.pdf", "Speech (2).pdf", "speech (3).pdf"]
    attach(hand, other)  # the same file of another delegation, and its bytes once
    assert names(hand, other) == ["speech.pdf"]
    assert len(contents(hand.path)) == 3


def test_a_text_is_received_as_long_as_there_is_a_file(hand: Hand) -> None:
    request = hand.request()
    hand.do(statements.receive_text, request_id=request, received=True)
    received = hand.newest()
    key = attach(hand, request)
    denied = {"request_id": request, "received": False}
    assert refused(hand, statements.receive_text, **denied) == "file-not-received"
    with pytest.raises(statements.Refused, match="file-not-received"):
        hand.desk.undo(received)
    hand.do(files.remove_file, attachment_id=key)
    hand.do(statements.receive_text, **denied)
    assert hand.row("request", request)["text_at"] is None


def test_files_go_with_their_request(hand: Hand) -> None:
    request = hand.request()
    attach(hand, request)
    turned_back(hand, lambda: hand.do(speakers.remove_request, request_id=request))
    assert attached(hand) == []


def test_files_come_over_when_statements_are_merged(hand: Hand) -> None:
    first, second = spoken(hand, "A"), spoken(hand, "B")
    for request, name, content in (
        (first, "a.pdf", b"one"),
        (first, "b.pdf", b"two"),
        (second, "a.pdf", b"three"),
        (second, "c.pdf", b"two"),
    ):
        attach(hand, request, name, content)
    merge = {"request_id": first, "into_id": second}
    turned_back(hand, lambda: hand.do(statements.merge_statements, **merge))
    found = {one["name"]: contents(hand.path)[one["content_id"]] for one in attached(hand)}
    assert found == {"a.pdf": b"three", "c.pdf": b"two", "a (2).pdf": b"one"}
    assert {one["request_id"] for one in attached(hand)} == {second}


def test_a_file_whose_bytes_changed_is_not_handed_out(hand: Hand) -> None:
    key = attach(hand, hand.request())
    other = update(m.Content.__table__).values(data=b"\0")
    if isinstance(hand.path, ServerAddress):  # which takes no file for another one
        with pytest.raises(IntegrityError):
            behind(hand.path, other)
        return
    behind(hand.path, other)
    with pytest.raises(Trouble) as told:
        hand.desk.read(attached_file, key)
    assert (told.value.key, told.value.facts) == ("damaged-file", {"name": "speech.pdf"})


# -- names ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("speech.pdf", "speech.pdf"),
        ("كلمة مصر.docx", "كلمة مصر.docx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\speech.pdf", "speech.pdf"),
        ("\\\\server\\share\\a.pdf", "a.pdf"),
        ("speech\u202efdp.exe", "speechfdp.exe"),
        ("a\u200fb\0c\n.pdf", "abc.pdf"),
        ("speech.pdf:hidden.exe", "speech.pdf_hidden.exe"),
        ('<a href="x">.txt', "_a href=_x__.txt"),
        ("speech.exe. . .", "speech.exe"),
        (".desktop", "desktop"),
        ("CON", "_CON"),
        ("lpt1.pdf", "_lpt1.pdf"),
        ("e\u0301.txt", "é.txt"),
        ("half \ud83d.pdf", "half.pdf"),
        ("..", "file"),
        ("", "file"),
    ],
)
def test_names_from_other_systems_are_tidied(hand: Hand, given_name: str, kept: str) -> None:
    request = hand.request()
    attach(hand, request, given_name)
    assert names(hand, request) == [kept]


@given(
    st.text(max_size=300)
    | st.text(st.sampled_from("a. /\\:é\u0301\u200f\u202e\u0645CON1_(*\n\ud83d"), max_size=30)
)
def test_tidied_names_fit_every_system(name: str) -> None:
    tidied = tidy_name(name)
    for made in (tidied, numbered(tidied, 2), with_ending_of(tidied, "a.pdf")):
        assert tidy_name(made) == made
        assert 0 < len(made.encode()) <= LONGEST_FILE_NAME
        assert not set(made) & set('/\\<>:"|?*\0\n\u202e\u200f')
        assert made.strip(" .") == made
    assert with_ending_of(tidied, "a.pdf").lower().endswith(".pdf")


def test_a_long_name_is_cut_to_the_limit() -> None:
    assert LONGEST_FILE_NAME == 200
    for name in ("x" * 300, "x" * 300 + ".pdf", "ن" * 150 + ".pdf"):
        assert len(tidy_name(name).encode()) == LONGEST_FILE_NAME
    assert numbered("speech.pdf", 2) == "speech (2).pdf"
    assert numbered("a.twelveletter", 2) == "a (2).twelveletter"
    assert numbered("a.thirteenlettr", 2) == "a.thirteenlettr (2)"  # too long for an ending
    assert [tidy_name(name) for name in ("Wow!", "a/Wow!/ .", "folder\\")] == ["Wow!", "Wow!", "folder"]
    assert with_ending_of("a.pdf", "x.PDF") == "a.pdf"
    with pytest.raises(Refused) as refused:
        check_size(MOST_BYTES + 1)
    assert refused.value.facts == {"most": "20"}
    assert with_ending_of("speech.txt", "x.pdf") == "speech.txt.pdf"


OPENED = ["pdf", "docx", "doc", "odt", "rtf", "txt", "pptx", "odp", "jpg", "jpeg", "png", "tif", "tiff"]


@pytest.mark.parametrize(
    ("name", "opened"),
    [
        *((f"a.{ending}", True) for ending in OPENED),
        ("a.DOCX", True),
        ("a.tar.odt", True),
        ("pdf", False),
        ("a.pdf.exe", False),
        ("a.docm", False),
        ("a.html", False),
        ("a.lnk", False),
        ("a.desktop", False),
        ("a. pdf", False),
    ],
)
def test_only_texts_and_pictures_are_opened(name: str, opened: bool) -> None:
    assert is_opened(name) is opened
