"""The tests of a file, in the order of how fast they notice a fault in it.

Other tests would notice faults too; these are the ones dedicated to the file, and fast.
"""

from __future__ import annotations

from pathlib import Path

CASES = "tests/exchange/test_rules.py"  # has a file that breaks each rule
TOUCHED = "tests/rules/test_touched_rows.py"
STATES = "tests/rules/test_states_of_rows.py"
SCHEMA = "tests/exchange/test_schema.py::test_the_schema_on_file_is_the_one_the_forms_give"
_ROOT = Path(__file__).resolve().parents[2]

_RULES: dict[str, tuple[str, ...]] = {
    "actions": ("tests/rules/test_states_of_actions.py", TOUCHED, "tests/acts/test_actions.py"),
    "attendance": ("tests/rules/test_attendance_lists.py",),
    "closing": ("tests/rules/test_live.py",),
    "column_values": (
        *("tests/rules/test_column_values.py", "tests/rules/test_texts.py"),
        "tests/rules/test_value_types.py",
    ),
    "combinators": ("tests/rules/test_states_of_actions.py", TOUCHED, STATES, "tests/rules/test_texts.py"),
    "composition": (TOUCHED, "tests/acts/test_composing.py", CASES),
    "doubts": ("tests/rules/test_doubts.py",),
    "files": ("tests/acts/test_files.py", TOUCHED),
    "floor": ("tests/rules/test_floor_rules.py",),
    "journal_values": ("tests/rules/test_journal_values.py",),
    "live_desk": (TOUCHED, "tests/rules/test_live.py", CASES),
    "narrative": ("tests/rules/test_narrative.py", "tests/exchange/test_forms.py", SCHEMA),
    "odd_times": ("tests/rules/test_odd_times.py", "tests/exchange/test_notices.py"),
    "options": ("tests/rules/test_options.py", SCHEMA),
    "places": ("tests/rules/test_places.py",),
    "quantifiers": ("tests/rules/test_words_for_numbers.py",),
    "standing": (TOUCHED, STATES, "tests/rules/test_standing.py"),
    "sentences": (
        "tests/rules/test_sentences.py",
        TOUCHED,
        "tests/script/test_own_sentences.py",
    ),
    "speaking_orders": ("tests/rules/test_speaking_orders.py",),
    "statements": ("tests/rules/test_state_of_a_request.py",),
    "status_tables": ("tests/rules/test_status_tables.py", "tests/acts/test_status.py"),
    "texts": (TOUCHED, "tests/rules/test_texts.py"),
    "timeline": (STATES, TOUCHED, "tests/rules/test_timeline.py"),
    "traps": ("tests/rules/test_traps.py", "tests/copies/test_strange_places.py"),
    "validity": (
        TOUCHED,
        STATES,
        "tests/rules/test_states_of_actions.py",
        "tests/rules/test_violations.py",
        CASES,
    ),
}
_STORAGE: dict[str, tuple[str, ...]] = {
    "atomic_write": ("tests/storage/test_atomic_write.py",),
    "beside": ("tests/storage/test_names.py", "tests/storage/test_beside.py"),
    "draft_file": ("tests/storage/test_draft_file.py",),
    "kinds": ("tests/acting/test_desk.py",),
    "lock": ("tests/storage/test_lock.py",),
    "private_files": ("tests/storage/test_private_files.py",),
    "store": (
        *("tests/storage/test_told.py", "tests/storage/test_names.py", "tests/acting/test_undo_steps.py"),
        *("tests/storage/test_beside.py", "tests/storage/test_store.py", "tests/acting/test_desk.py"),
    ),
    "upgrade": ("tests/storage/test_upgrade.py", "tests/storage/test_upgrade_amendments.py"),
}
_UNDONE = "tests/acting/test_undo_steps.py"
_GUARDED = "tests/acting/test_guard.py"
_ABOUT = "tests/acting/test_what_acts_are_about.py"
_ACTING: dict[str, tuple[str, ...]] = {
    "act_facts": (_ABOUT,),
    "act_steps": (_UNDONE, _ABOUT, "tests/acting/test_desk.py"),
    "act_subjects": (_ABOUT,),
    "act_context": (_ABOUT, "tests/acting/test_desk.py"),
    "desk": (
        *("tests/acting/test_turning.py", "tests/acting/test_desk.py", _GUARDED, _UNDONE),
        "tests/acting/test_texts_told.py",
    ),
    "journal": (
        *("tests/acting/test_journal_values.py", _UNDONE, "tests/acting/test_texts_told.py", _GUARDED),
        "tests/rules/test_live.py",
    ),
    "news": ("tests/acting/test_texts_told.py", "tests/acting/test_turning.py", "tests/acting/test_desk.py"),
    "plain_values": ("tests/acting/test_journal_values.py",),
    "undo": (_UNDONE,),
}
_SCENES = "tests/live/test_floor_state.py"
_READ = "tests/live/test_read_meeting.py"
_LIVE: dict[str, tuple[str, ...]] = {
    "clock_reading": ("tests/live/test_clock_reading.py",),
    "course_acts": ("tests/live/test_course_acts.py", _READ),
    "floor_acts": ("tests/live/test_floor_acts.py",),
    "floor_state": (
        *(_SCENES, "tests/live/test_floor_facts.py"),
        *("tests/live/test_floor_acts.py", "tests/live/test_clock_reading.py"),
    ),
    "half_days": ("tests/live/test_half_days.py",),
    "next_step": ("tests/live/test_next_step.py",),
    "quorum_now": ("tests/live/test_roll.py", _READ),
    "roll": ("tests/live/test_roll.py", _READ),
    "roll_acts": ("tests/live/test_roll.py", _READ),
}
_ACTS: dict[str, tuple[str, ...]] = {
    "actions": ("tests/acts/test_actions.py",),
    "adoption": ("tests/acts/test_adoption.py", "tests/rules/test_standing.py"),
    "attendance": ("tests/acts/test_roster.py", "tests/acts/test_assumed_presence.py"),
    "delegations": (
        "tests/acts/test_roster.py",
        "tests/acts/test_names_by_date.py",
        "tests/rules/test_standing.py",
    ),
    "floor": ("tests/acts/test_floor.py", "tests/acts/test_interposed.py", "tests/acts/test_nervous.py"),
    "outcome": ("tests/acts/test_points.py", "tests/acts/test_moves.py", "tests/rules/test_standing.py"),
    "programme": (
        *("tests/acts/test_floor.py", "tests/rules/test_timeline.py", "tests/acts/test_nervous_sitting.py"),
        *("tests/acts/test_moments.py", "tests/live/test_next_step.py"),
    ),
    "speakers": ("tests/acts/test_order.py", "tests/acts/test_asking.py", "tests/acts/test_floor.py"),
    "statements": (
        *("tests/acts/test_corrections.py", "tests/acts/test_statements.py", "tests/acts/test_nervous.py"),
        *("tests/acts/test_assumed_presence.py", "tests/acts/test_floor.py"),
    ),
}
_PANELS = {  # folders within panels that have tests of their own
    "ui/panels/attendance/taking": ("tests/ui/panels/test_take_list.py",),
    "ui/panels/report/adoption": (
        *("tests/ui/panels/test_adoption_screens.py", "tests/ui/panels/test_adoption_display.py"),
        *("--slow", "tests/ui/panels/test_adoption.py", "tests/ui/panels/test_amendments.py"),
    ),
}
TESTS = {
    **{f"wgdesk/rules/{name}.py": tests for name, tests in _RULES.items()},
    **{f"wgdesk/storage/{name}.py": tests for name, tests in _STORAGE.items()},
    **{f"wgdesk/acting/{name}.py": tests for name, tests in _ACTING.items()},
    **{f"wgdesk/live/{name}.py": tests for name, tests in _LIVE.items()},
    **{f"wgdesk/acts/{name}.py": tests for name, tests in _ACTS.items()},
    "wgdesk/copies/backup.py": ("tests/copies/test_restoring.py", "tests/copies/test_backup.py"),
    "wgdesk/copies/mirror.py": ("tests/shared/test_mirror.py",),
    "wgdesk/copies/near_files.py": ("tests/copies/test_near_files.py",),
    "wgdesk/copies/remote.py": ("tests/copies/test_remote.py",),
    "wgdesk/copies/sharing.py": ("tests/shared/test_sharing.py",),
    "wgdesk/storage/server/address.py": ("tests/shared/test_address.py",),
}
# Modules with tables or values from which other packages, or tests, compute something on loading.
ANEW = frozenset(
    {
        "wgdesk/storage/draft_file.py",
        "wgdesk/storage/server/address.py",
    }
)


def tests_of(file: str) -> tuple[str, ...]:
    """Return the tests of a file.

    A file not listed here has the test file of its name, or else the folder of tests. A panel has the tests
    of panels with its name in theirs, if there are any, slow ones included.
    """
    path = Path(file)
    if path.parts[:2] == ("ui", "panels"):
        return TESTS.get(file) or _PANELS.get(str(path.parent)) or ("--slow", *_tests_of_panel(path))
    folder = Path("tests", *path.parts[path.parts[0] == "wgdesk" : 2])
    own = folder / f"test_{path.stem}.py"
    if file not in TESTS and not (_ROOT / folder).is_dir():
        raise SystemExit(f"{file}: there is no {folder}; name its tests in tests/mutants/tests_of.py")
    return TESTS.get(file, (str(own if (_ROOT / own).is_file() else folder),))


def _tests_of_panel(path: Path) -> list[str]:
    folder = Path("tests", "ui", "panels")
    for name in (path.stem, f"*{path.parts[2].rstrip('s')}*"):
        every = sorted((_ROOT / folder).glob(f"test_{name}.py"))
        if every:
            return [str(one.relative_to(_ROOT)) for one in every]
    return [str(folder)]
