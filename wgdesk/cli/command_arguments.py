"""The arguments of each command."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import time, timedelta
from pathlib import Path
from typing import NoReturn, TypeVar

from wgdesk import __version__
from wgdesk.errors import Trouble
from wgdesk.language_table import FIRST, LISTS, REPORTS, SCRIPTS
from wgdesk.words.phrases import Phrases

_OBEYED = (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F))
_FOR_TERMINAL = {
    **{code: "?" for code in _OBEYED if chr(code) not in "\t\n"},
    **dict.fromkeys(range(0x2066, 0x206A)),
}
DONE, REFUSED, BAD = 0, 1, 2  # exit statuses; BAD also for wrong arguments
_Tell = Callable[[str], str]
T = TypeVar("T")


def parser(phrases: Phrases, words: Collection[str]) -> argparse.ArgumentParser:
    """Return the parser of the command line; its result has the name of the command as ``command``.

    ``words`` are the arguments to parse. Only the commands among them get their own arguments, since adding
    those of all commands takes a third of the time of --help.
    """

    def tell(key: str) -> str:
        return plain(phrases.say(f"cli-{key}"))

    made = _Parser(prog="wgdesk", description=tell("about"))
    made.add_argument("--version", action="version", version=f"WGDesk {__version__}")
    names = made.add_subparsers(dest="command", metavar=tell("command"), required=True, prog=made.prog)
    for name, arguments in _ARGUMENTS.items():
        wanted = name in words
        taking = names.add_parser(name, help=tell(name), description=tell(name), add_help=wanted)
        if wanted:
            arguments(taking, tell)
    return made


def names_of_commands() -> Iterable[str]:
    """Return the names of all commands, in the order of --help."""
    return _ARGUMENTS.keys()


def plain(text: str) -> str:
    """Return text fit for a terminal, without bidi isolates, which it would show as boxes.

    Control characters, bidi embeddings and overrides, which a name may contain, become question marks.
    """
    return text.translate(_FOR_TERMINAL)


def on_one_line(name: str) -> str:
    """Return a name on one line, so that it cannot forge further lines of a message."""
    return "?".join(name.splitlines())


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Report what is wrong with the arguments and how to get help; exit."""
        self.exit(BAD, f"{self.prog}: {message}\n{self.prog} --help\n")


def _named(text: str) -> Path:
    """Return the path of a file; raises ``Trouble('no-file-name')`` if it has no file name."""
    path = Path(text)
    if not path.name:
        raise Trouble("no-file-name", name=str(path))
    return path


def _record_named(text: str) -> str:
    """Return the file or address of a record, unchanged; raises as ``_named`` does."""
    _named(text)
    return text


def _file(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("file", type=_named, help=tell("file"))


def _record(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("file", type=_record_named, help=tell("record"))


def _report(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _record(taking, tell)
    taking.add_argument("--lang", choices=REPORTS, default=FIRST, help=tell("lang"))
    taking.add_argument("--stage", choices=("draft", "final"), help=tell("stage"))
    taking.add_argument("--format", type=_formats, help=tell("format"))
    taking.add_argument("-o", "--output", type=Path, help=tell("output"))


def _formats(text: str) -> tuple[str, ...]:
    from wgdesk.report.make import FORMATS

    return _among(text, FORMATS)


def _among(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return names separated by commas, each once; raises ``ArgumentTypeError`` for none or unknown ones."""
    wanted = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    unknown = [one for one in wanted if one not in known]
    if unknown or not wanted:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown) or '?'}: {', '.join(known)}")
    return wanted


def _check(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _record(taking, tell)
    taking.add_argument("--lang", choices=REPORTS, help=tell("check-lang"))


def _export(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _record(taking, tell)
    taking.add_argument("--json", action="store_true", required=True, help=tell("json"))
    taking.add_argument("--without-files", action="store_true", help=tell("without-files"))
    taking.add_argument("-o", "--output", type=_named, help=tell("export-output"))


def _import(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("file", type=_named, help=tell("json-file"))
    taking.add_argument("-o", "--output", type=_named, required=True, help=tell("new-record"))


def _body(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("file", type=_named, help=tell("body-file"))


def _demo(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("output", type=_named, help=tell("new-record"))


def _script(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _record(taking, tell)
    taking.add_argument("--sitting", type=int, required=True, help=tell("sitting"))
    taking.add_argument("--lang", choices=SCRIPTS, default=FIRST, help=tell("script-lang"))
    taking.add_argument("-o", "--output", type=_ends_in(("pdf",)), required=True, help=tell("pdf"))


def _list(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    from wgdesk.lists.give_out import FORMS

    _record(taking, tell)
    taking.add_argument("lists", type=_lists, metavar="LISTS", help=tell("lists"))
    taking.add_argument("--lang", choices=LISTS, default=FIRST, help=tell("list-lang"))
    taking.add_argument("-o", "--output", type=_ends_in(FORMS), required=True, help=tell("list-file"))


def _lists(text: str) -> tuple[str, ...]:
    from wgdesk.lists.kinds_of_list import NAMES

    return _among(text, NAMES) if text != "all" else NAMES


def _turns(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    from wgdesk.lists.heard_turns import FORMATS

    _record(taking, tell)
    taking.add_argument("--sitting", type=int, required=True, help=tell("sitting"))
    taking.add_argument("--lang", choices=LISTS, default=FIRST, help=tell("list-lang"))
    begins = taking.add_mutually_exclusive_group()
    begins.add_argument("--began", type=_hour, metavar="H:MM:SS", help=tell("turns-began"))
    begins.add_argument("--first", type=_length, metavar="H:MM:SS", help=tell("turns-first"))
    taking.add_argument("--without-suspensions", action="store_true", help=tell("turns-without"))
    taking.add_argument("-o", "--output", type=_ends_in(FORMATS), required=True, help=tell("turns-file"))


def _ends_in(endings: Collection[str]) -> Callable[[str], Path]:
    """Return an argument type: the path of an output file whose suffix, its format, is one of ``endings``."""

    def read(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower().removeprefix(".") not in endings:
            raise argparse.ArgumentTypeError(f"{text}: {', '.join(f'.{form}' for form in endings)}")
        return path

    return read


def _length(text: str) -> timedelta:
    from wgdesk.words.lengths import length_of

    return _read(text, length_of(text))


def _hour(text: str) -> time:
    from wgdesk.words.lengths import hour_of

    return _read(text, hour_of(text))


def _read(text: str, found: T | None) -> T:
    if found is None:
        raise argparse.ArgumentTypeError(f"{text}: H:MM:SS")
    return found


def _order(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _record(taking, tell)
    what = taking.add_mutually_exclusive_group(required=True)
    what.add_argument("-o", "--output", type=_named, help=tell("order-output"))
    what.add_argument("--take", type=_named, metavar="FILE", help=tell("order-take"))
    taking.add_argument("--dry-run", action="store_true", help=tell("order-dry-run"))
    taking.add_argument("--lang", choices=SCRIPTS, default=FIRST, help=tell("script-lang"))


def _backup(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _file(taking, tell)
    what = taking.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help=tell("backup-list"))
    what.add_argument("--restore", type=int, metavar="N", help=tell("backup-restore"))


def _rescue(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _file(taking, tell)
    taking.add_argument("-o", "--output", type=_named, required=True, help=tell("new-record"))


def _roster(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("record", type=_record_named, help=tell("record"))
    taking.add_argument("list", type=_named, help=tell("roster-list"))
    taking.add_argument("--dry-run", action="store_true", help=tell("roster-dry-run"))
    taking.add_argument("--sheet", help=tell("roster-sheet"))
    taking.add_argument("--sitting", type=int, metavar="N", help=tell("roster-sitting"))


def _earlier(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("file", type=_named, help=tell("earlier-file"))
    taking.add_argument("--lang", choices=REPORTS, help=tell("earlier-lang"))
    taking.add_argument("--dry-run", action="store_true", help=tell("earlier-dry-run"))
    taking.add_argument("-o", "--output", type=_named, help=tell("new-record"))


def _share(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _file(taking, tell)
    taking.add_argument("--to", required=True, metavar="postgresql://...", help=tell("share-to"))
    _stations(taking, tell)


def _stations(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("-o", "--output", type=Path, default=Path(), help=tell("share-output"))


def _fetch(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("record", help=tell("shared"))
    taking.add_argument("-o", "--output", type=_named, required=True, help=tell("new-record"))


def _compare(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    _file(taking, tell)
    taking.add_argument("other", type=_named, help=tell("compare-other"))
    taking.add_argument("--take", type=_numbers, metavar="N,N|all", help=tell("compare-take"))
    taking.add_argument("--anyway", action="store_true", help=tell("compare-anyway"))


def _numbers(text: str) -> tuple[int, ...]:
    """Return the numbers of acts; empty means all acts."""
    if text == "all":
        return ()
    if not re.fullmatch(r"\d{1,9}(,\d{1,9})*", text):
        raise argparse.ArgumentTypeError(f"{text}: N,N,... | all")
    return tuple(map(int, text.split(",")))


def _bring(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("file", type=_named, help=tell("bring-file"))
    taking.add_argument("--to", required=True, metavar="X.wgstation", help=tell("shared"))
    taking.add_argument("--list", action="store_true", help=tell("bring-list"))
    ways = ("stop", "struck", "leave", "anyway")
    taking.add_argument("--conflicts", choices=ways, default="stop", help=tell("bring-conflicts"))


def _server(taking: argparse.ArgumentParser, tell: _Tell) -> None:
    taking.add_argument("what", choices=("init", "upgrade"), help=tell("server-init"))
    taking.add_argument("address", metavar="postgresql://...", help=tell("share-to"))
    _stations(taking, tell)


_ARGUMENTS: Mapping[str, Callable[[argparse.ArgumentParser, _Tell], None]] = {
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
    "open": _record,
}
