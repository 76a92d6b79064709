"""The command line: the record and its report without any window. No output is ever half written.

Exit status: 0 done; 1 refused (a final report that lacks something, findings of a check); 2 a bad or missing
file, wrong arguments, or no screen.
"""

from __future__ import annotations

import argparse
import gc
import io
import locale
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

from wgdesk.cli.command_arguments import BAD, Command, parser, plain
from wgdesk.cli.opened_record import held, loaded, not_onto, opened
from wgdesk.cli.printing import complain, printed_whole
from wgdesk.cli.told_faults import spoken_fault, told
from wgdesk.errors import Refused, Trouble, UserError, why_of
from wgdesk.language_table import COMMON, INTERFACES, REPORTS
from wgdesk.words.phrases import Argument, Number, Phrases, screen_phrases

if TYPE_CHECKING:
    from wgdesk.phrasing.tree import Stage
    from wgdesk.reads.values.record import Record
    from wgdesk.report.check import Finding

DONE, REFUSED = 0, 1


def run(argv: Sequence[str] | None = None) -> int:
    """Run a command in its own process and return the exit status.

    Garbage collection is off: nearly all objects live until the command ends, and the search for garbage took
    a tenth of the time of a report, and the last one, while Python exits, as much again.
    """
    gc.disable()
    try:
        return main(argv)
    finally:
        gc.freeze()


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status."""
    lang = _interface(os.environ)
    words = sys.argv[1:] if argv is None else argv
    try:
        with printed_whole():
            given = parser(screen_phrases(lang, "cli.ftl"), _COMMANDS, words).parse_args(words)
            phrases = screen_phrases(lang)  # not before: --help ends above, and needs those of one file only
            return cast(Command, given.command)(given, phrases)
    except BrokenPipeError:  # the reader of the pipe has gone: nothing to report
        return DONE
    except UserError as fault:
        complain(told(fault, screen_phrases(lang)))
        return BAD


def _interface(environment: os._Environ[str]) -> str:
    """Return the language of messages: WGDESK_LANG, else the system's language, else the common one."""
    wanted = environment.get("WGDESK_LANG") or locale.getlocale()[0] or ""
    return next((lang for lang in INTERFACES if wanted.lower().startswith(lang)), COMMON)


# -- commands ----------------------------------------------------------------------------------------------


def _report(given: argparse.Namespace, phrases: Phrases) -> int:
    from tempfile import TemporaryDirectory

    from wgdesk.report.emblem import with_emblem
    from wgdesk.report.make import files, renderer, speak

    record = loaded(given.file, phrases)
    stage = cast("Stage", given.stage)
    if stage == "final":
        from wgdesk.report.check.final_gate import in_the_way

        lacking = in_the_way(record, (given.lang,), phrases.lang)
        if lacking:
            print(plain(phrases.say("cli-final-refused", {"n": Number(len(lacking))})), file=sys.stderr)
            _print_findings(lacking, _in_terms(record, phrases.lang), sys.stderr)
            return REFUSED
    document = with_emblem(speak(record, given.lang, stage))
    if given.format in (None, ("text",)) and given.output is None:
        from wgdesk.report.render.text import to_text

        sys.stdout.write(to_text(document))
        return DONE
    made = files(document, given.output, given.format)
    for file in made.values():
        not_onto(given.file, file)
    folder = next(iter(made.values())).parent
    _make_folder(folder)
    try:
        # All formats are made before the first file takes its place: a report is issued whole or not at all.
        with TemporaryDirectory(prefix=".wgdesk-", dir=folder) as beside:
            for form, file in made.items():
                renderer(form)(document, Path(beside) / file.name)
            for file in made.values():
                os.replace(Path(beside) / file.name, file)
                print(file)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(given.output or folder), why=why_of(fault)) from fault
    return DONE


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=why_of(fault)) from fault


def _check(given: argparse.Namespace, phrases: Phrases) -> int:
    record = loaded(given.file, phrases)
    langs = (given.lang,) if given.lang else REPORTS
    own = _in_terms(record, phrases.lang)
    lacking = False
    for lang in langs:
        findings = _findings(record, lang, phrases)
        lacking = lacking or any(finding.blocking for finding in findings)
        standing = [finding for finding in findings if not finding.stands_accepted]
        print(plain(phrases.say(f"cli-check-{lang}", {"n": Number(len(standing))})))
        _print_findings(standing, own, sys.stdout)
        _print_findings((finding for finding in findings if finding.stands_accepted), own, sys.stdout)
    return REFUSED if lacking else DONE


def _findings(record: Record, lang: str, phrases: Phrases) -> Sequence[Finding]:
    from wgdesk.report.check import check

    return check(record, lang, phrases.lang)


def _in_terms(record: Record, lang: str) -> Phrases:
    """Return the phrases in the words of the record's body."""
    from wgdesk.rules.options import terms_of

    return screen_phrases(lang, terms=terms_of(record.options))


def _print_findings(findings: Iterable[Finding], phrases: Phrases, stream: io.TextIOBase | object) -> None:
    for finding in findings:
        what = plain(phrases.say(f"check-{finding.key}", dict[str, Argument](finding.facts)))
        told = f"{what} ({plain(phrases.say(f'key-panel-{finding.panel}'))})"
        if (given := finding.accepted) is not None:
            at = f"{given.accepted_at:%Y-%m-%d %H:%M} UTC"
            facts: dict[str, Argument] = {"who": given.station, "at": at, "reason": given.reason}
            if finding.lapsed:
                told = f"{told}: {plain(phrases.say('cli-lapsed', facts))}"
            else:
                told = plain(phrases.say("cli-accepted", {**facts, "what": told}))
        print(f"- {told}", file=cast("io.TextIOBase", stream))


def _export(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.export_command import write_export

    if given.output is not None:
        not_onto(given.file, given.output)
    with closing(opened(given.file, phrases)) as desk:
        write_export(desk, given)
    return DONE


def _import(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.exchange import import_file

    imported = import_file(given.file, given.output)
    print(given.output)
    for one in imported.notices:
        print(f"{one.path}: {spoken_fault(one.key, one.facts, phrases)}", file=sys.stderr)
    if imported.removed_characters:
        removed = str(imported.removed_characters)
        print(plain(phrases.say("cli-cleaned", {"n": removed})), file=sys.stderr)
    return DONE


def _body(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.meeting_setup.bodies import in_language, read_body

    body = read_body(given.file)
    print(plain(phrases.say("cli-body-good", {"title": in_language(body.title, phrases.lang)})))
    return DONE


def _demo(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.exchange import import_file
    from wgdesk.paths import resource

    import_file(resource("demo", "meeting.json"), given.output)
    print(given.output)
    return DONE


def _script(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.script.running_order_paper import read_order, write_pdf

    not_onto(given.file, given.output)
    with closing(opened(given.file, phrases)) as desk:
        order = desk.read(lambda session: read_order(session, given.sitting))
    if order is None:
        print(plain(phrases.say("cli-no-such-sitting", {"n": str(given.sitting)})), file=sys.stderr)
        return BAD
    _make_folder(given.output.parent)
    try:
        write_pdf(order, given.lang, given.output)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(given.output), why=why_of(fault)) from fault
    print(given.output)
    return DONE


def _list(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.list_commands import write_lists

    not_onto(given.file, given.output)
    with closing(opened(given.file, phrases)) as desk:
        write_lists(desk, given)
    print(given.output)
    return DONE


def _turns(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.list_commands import write_turns_of

    not_onto(given.file, given.output)
    with closing(opened(given.file, phrases)) as desk:
        known = write_turns_of(desk, given)
    if not known:
        print(plain(phrases.say("cli-no-such-sitting", {"n": str(given.sitting)})), file=sys.stderr)
        return BAD
    print(given.output)
    return DONE


def _order(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.order_command import speaking_order

    with held(given.file, phrases, dry_run=given.take is None or given.dry_run) as desk:
        return speaking_order(given, phrases, desk)


def _backup(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.copy_commands import backup_copies

    backup_copies(given, phrases)
    return DONE


def _rescue(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.copy_commands import save_what_can_be

    save_what_can_be(given, phrases)
    return DONE


def _roster(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.roster_command import take_list

    with held(given.record, phrases, dry_run=given.dry_run) as desk:
        return REFUSED if take_list(desk, given, phrases) else DONE


def _earlier(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.earlier_command import take_report

    take_report(given, phrases)
    return DONE


def _share(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.station_commands import share_record

    return share_record(given, phrases)


def _fetch(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.station_commands import fetch_record

    return fetch_record(given, phrases)


def _compare(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.copy_commands import compare_copies

    return DONE if compare_copies(given, phrases) else REFUSED


def _bring(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.station_commands import bring_acts

    return DONE if bring_acts(given, phrases) else REFUSED


def _server(given: argparse.Namespace, phrases: Phrases) -> int:
    from wgdesk.cli.station_commands import prepare_server

    return prepare_server(given, phrases)


def _open(given: argparse.Namespace, phrases: Phrases) -> int:
    """Refuse: this is reached only where no window can open. Commands that need none are named."""
    if find_spec("PySide6"):
        raise Refused("no-screen", commands=", ".join(name for name in _COMMANDS if name != "open"))
    raise Refused("no-window")


_COMMANDS: Mapping[str, Command] = {
    "report": _report,
    "check": _check,
    "export": _export,
    "import": _import,
    "body": _body,
    "demo": _demo,
    "script": _script,
    "list": _list,
    "turns": _turns,
    "order": _order,
    "backup": _backup,
    "rescue": _rescue,
    "roster": _roster,
    "earlier": _earlier,
    "share": _share,
    "fetch": _fetch,
    "bring": _bring,
    "compare": _compare,
    "server": _server,
    "open": _open,
}
