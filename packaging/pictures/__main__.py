"""Take all pictures of the handbook and of README again, from the program itself.

python packaging/pictures [--check] [NAME ...]

A picture that shows the same as before stays as it is. With --check nothing is written: what shows something
else is told, and the status is 1. A NAME is that of a file without its ending, such as floor or podium-ar.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the program of this checkout, wherever it is installed from

from wgdesk.language_table import INTERFACES  # noqa: E402

README, WORDS = ROOT / "docs" / "pictures", ROOT / "resources" / "languages"
COMMAND = "python packaging/pictures"


def prepare(folder: Path) -> None:
    """Set what the program and Qt read from the environment: nothing of this machine shows in a picture."""
    screens = folder / "screens.json"
    screens.write_text('{"screens": [{"width": 4800, "height": 3200}]}', "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    os.environ["QT_SCALE_FACTOR"] = "2"  # ui.dialogs.handbook.handbook_pictures.SHARPNESS
    os.environ["WGDESK_CONFIG"] = os.environ["WGDESK_DATA"] = str(folder)
    os.environ["TZ"] = "Europe/Vienna"
    if hasattr(time, "tzset"):
        time.tzset()


def taken(folder: Path, wanted: frozenset[str]) -> Iterator[tuple[Path, Path]]:
    """Take the pictures; yield where each belongs, and the new file."""
    import files
    import handbook_shots
    import readme_shots
    from studio import Studio, application

    held = application()
    shots = [
        (WORDS / lang / "handbook" / "pictures" / f"{name}.png", lang, "light", shot)
        for lang in INTERFACES
        for name, shot in handbook_shots.SHOTS.items()
    ]
    shots += [(README / f"{name}.png", *how) for name, how in readme_shots.SHOTS.items()]
    studios: dict[tuple[str, str], Studio] = {}
    for place, lang, theme, shot in shots:
        if wanted and place.stem not in wanted:
            continue
        if (lang, theme) not in studios:
            studios[lang, theme] = Studio(folder, lang, theme)
        new = folder / "new.png"
        studio = studios[lang, theme]
        studio.speak()
        files.write(shot(studio), new)
        yield place, new
    held.quit()


def left_over(places: set[Path]) -> list[Path]:
    """Return the files that no shot makes any more."""
    there = {*README.glob("*.png"), *WORDS.glob("*/handbook/pictures/*")}
    return sorted(there - places)


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--check", action="store_true")
    words.add_argument("names", nargs="*", metavar="NAME")
    given = words.parse_args()
    others: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        prepare(Path(name))
        from files import difference

        places = set()
        for place, new in taken(Path(name), frozenset(given.names)):
            places.add(place)
            found = difference(place, new)
            if found:
                others.append(f"{place.relative_to(ROOT)} {found}")
                print(others[-1], flush=True)
            if found and not given.check:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(new.read_bytes())
    for place in left_over(places) if not given.names else ():
        others.append(f"{place.relative_to(ROOT)} is made by nothing")
        print(others[-1])
        if not given.check:
            place.unlink()
    if others and given.check:
        print(f"To take them again, and then look at them: {COMMAND}")
    return 1 if others and given.check else 0


if __name__ == "__main__":
    sys.exit(main())
