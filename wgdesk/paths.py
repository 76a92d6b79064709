"""Where files are: the program's resources and the user's own folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP = "WGDesk"


def _root() -> Path:
    """Return the folder of resources: in the frozen bundle, the installed package or the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a resource; no other code builds such paths. Raises FileNotFoundError."""
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"resource {'/'.join(parts)} is not part of this installation")
    return path


def language_words(lang: str, part: str, *name: str) -> Path:
    """Return the folder of a part of a language's words (``report``, ``screen``, ...), or a file in it."""
    return resource("languages", lang, part, *name)


def font_files(family: str) -> Path:
    """Return the folder of the files of a font that comes with the program: a resource, or a package.

    The font registry could find a package too, but it searches every installed one, which takes half the time
    of opening a window or a tenth of making a PDF. Raises ModuleNotFoundError.
    """
    from importlib.util import find_spec

    name = family.lower().replace(" ", "_")
    own = _root() / "fonts" / name
    if own.is_dir():
        return own
    spec = find_spec(f"fontpkg_{name}")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"the font package of {family} is not part of this installation")
    return Path(spec.origin).with_name("files")


def real_path(path: Path) -> Path:
    """Return a path with its links resolved, as far as they can be.

    ``Path.resolve`` raises RuntimeError for links that form a circle before Python 3.13.
    """
    return Path(os.path.realpath(path))


def data_folder() -> Path:
    """Return the user's data folder (copies of records); WGDESK_DATA replaces it. It may not exist yet."""
    elsewhere = os.environ.get("WGDESK_DATA")
    if elsewhere:
        return Path(elsewhere)
    from platformdirs import user_data_path  # imported only when needed: start-up time

    return user_data_path(APP, appauthor=False)


def config_folder() -> Path:
    """Return the folder of the settings; WGDESK_CONFIG replaces it. It may not exist yet."""
    elsewhere = os.environ.get("WGDESK_CONFIG")
    if elsewhere:
        return Path(elsewhere)
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False)
