"""The command ``bring``: brings to the server what a station did while working alone."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from wgdesk.acting.desk import Desk
from wgdesk.bringing.bring_back import Conflict, Verdict, bring_back, waiting
from wgdesk.bringing.made_alone import AsStruck
from wgdesk.bringing.two_copies import by_another_computer
from wgdesk.cli.command_arguments import DONE, REFUSED, plain
from wgdesk.cli.left_beside import tell_left
from wgdesk.cli.told_acts import in_words, reason_in_words
from wgdesk.clock import SteadyClock
from wgdesk.copies.far_way import joined_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.storage.lock import Hold
from wgdesk.storage.server.address import address_of
from wgdesk.words.phrases import Phrases


def bring_acts(given: argparse.Namespace, phrases: Phrases) -> int:
    """List the acts done alone in a record, or bring them to the server; REFUSED if a conflict stopped it."""

    def decide(conflict: Conflict) -> Verdict | AsStruck:
        why = plain(reason_in_words(phrases, conflict.why))
        print(in_words(phrases, "cli-bring-conflict", conflict.act), file=sys.stderr)
        print(f"    {why}", file=sys.stderr)
        for other in conflict.others:
            print(f"    {in_words(phrases, 'cli-bring-act', other)}", file=sys.stderr)
        if given.conflicts == "anyway" and conflict.can_be_forced:
            return Verdict.ANYWAY
        if given.conflicts == "struck" and conflict.can_be_struck:
            return AsStruck(plain(phrases.say("bring-struck-reason", {"why": why})))
        return Verdict.LATER if given.conflicts == "stop" else Verdict.LEAVE

    with Hold(given.file, SteadyClock()()), _joined(given.to) as desk:
        tell_left(given.file, phrases)
        if there := by_another_computer(desk, given.file):
            print(plain(phrases.say("cli-bring-other-computer")), file=sys.stderr)
            for act in there:
                print(f"    {in_words(phrases, 'cli-bring-act', act)}", file=sys.stderr)
        if given.list:
            for act in waiting(given.file, desk):
                print(in_words(phrases, "cli-bring-act", act))
            return DONE
        done = bring_back(
            given.file,
            desk,
            decide,
            lambda act, fate: print(in_words(phrases, f"cli-bring-{fate}", act), flush=True),
        )
    if not done:
        print(plain(phrases.say("cli-bring-stopped")), file=sys.stderr)
    return DONE if done else REFUSED


@contextmanager
def _joined(to: str) -> Iterator[Desk]:
    """Yield a desk on a shared record; if its server is far away, the desk reads from a temporary mirror.

    The station's own mirror cannot be used: its window may have it open.
    """
    address = address_of(to)
    with TemporaryDirectory(prefix="wgdesk-") as folder:
        mirror = Mirror(address, Path(folder) / "mirror.wgdesk")
        with closing(mirror), closing(joined_desk(address, mirror)) as desk:
            yield desk
