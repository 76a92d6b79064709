"""Under which heading each option of the report stands in the windows: by what of the report it is about.

Its order in ``wgdesk/rules/common_options.py`` is that in which earlier reports are tried for it.
"""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.language_table import LANGUAGES, REPORTS, module_of
from wgdesk.rules.option_kinds import OptionGroup
from wgdesk.rules.options import OPTION_GROUPS

# In the order of a report. What none of them names stands under "form" or, for one language, "languages".
_SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "session": (
        *("held_as", "organizational_session", "previous_meetings", "opening_of_meeting"),
        *("meetings_formal", "opening_sitting", "opening_paragraphs", "session_parts"),
        *("closing_of_meeting", "occasions_order", "video_link", "presided"),
    ),
    "bureau": (
        *("bureau_form", "bureau_whole", "bureau_successor", "bureau_states"),
        *("bureau_earlier", "bureau_earlier_manner", "officer_states", "introducers"),
    ),
    "attendance": (
        *("attendance_from", "attendance_deciders", "attendance_observers", "attendance_ngos"),
        *("attendance_paragraphs", "observers_invited", "attendance_list", "list_addresses"),
        *("guests_attend", "observing_union", "union_called", "other_states_called", "composition"),
        "kinds_counted",
    ),
    "sittings": (
        *("sitting_day", "sitting_year", "sitting_also", "sitting_same"),
        *("sitting_again", "sitting_place", "resumed_sittings"),
    ),
    "items": (
        *("agenda_form", "agenda_called", "agenda_cited", "agenda_with_work", "work_called"),
        *("items_called", "sub_items", "joint_items"),
        *("consideration", "items_order", "item_headings", "item_paragraphs"),
        *("heading_items", "debate_names", "panels_told", "informal_told", "procedure"),
    ),
    "statements": (
        *("statements", "statements_form", "speakers_order", "statements_observers", "statements_behalf"),
        *("statements_at", "general_exchange", "speakers_listed", "statements_voice", "replies"),
        *("organizations_counted", "officials", "video_statements", "written_statements"),
    ),
    "decisions": (
        *("actions_in", "procedural_actions", "closing_actions", "actions_on_texts", "decision_days"),
        "verbs_again",
        *("recommending", "drafts_wanted", "own_texts", "only_text", "texts_named"),
        *("text_places", "text_place_numbers"),
        *("statements_upon", "manner_place"),
    ),
    "documents": (
        "documents_where",
        "one_document",
        "documents_led",
        "introduced_documents",
        "two_introduced",
    ),
    "adoption": (
        *("report_adopted", "report_called", "report_introduced", "report_entrusted", "report_submitted"),
        "consensus",
    ),
    "form": (),
    "languages": (),
}


def option_subjects() -> Mapping[str, tuple[str, ...]]:
    """Return the names of the report's options by subject, in the order of the windows."""
    known = OPTION_GROUPS[OptionGroup.REPORT]
    placed = {name for names in _SUBJECTS.values() for name in names}
    own = _of_one_language()
    rest = {
        "form": tuple(name for name in known if name not in placed and name not in own),
        "languages": tuple(name for name in known if name not in placed and name in own),
    }
    return {subject: (*names, *rest.get(subject, ())) for subject, names in _SUBJECTS.items()}


def _of_one_language() -> frozenset[str]:
    """Return the options that a language declares for itself, and its choice of digits."""
    declared = (module_of(code, "own_options") for code in REPORTS)
    own = {name for one in declared if one is not None for name in one.OPTIONS.get(OptionGroup.REPORT, {})}
    return frozenset(own | {one.digits_option for one in LANGUAGES.values() if one.digits_option})
