"""Changes that bring out how items are called by their titles and letters, and documents in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.demo.course_changes import Shown, all_of, jointly, option
from tests.demo.meeting_changes import chapters, documents_by_item
from tests.demo.panel_changes import headed
from tests.demo.play import Play
from wgdesk.acts import outcome, programme
from wgdesk.model import AgendaItem, PaperDocument


def _sub_items_jointly(play: Play) -> None:
    """Have three sub-items of item 3 considered together."""
    title = {"ar": "التدريب", "en": "Training"}
    play.do(programme.add_item, title=title, parent_id=play.item(3), substantive=True)
    headed(play)
    first, *others = play.rows(AgendaItem, AgendaItem.parent_id == play.item(3))
    for key in others:
        play.do(programme.edit_item, item_id=key, joint_with_id=first)
    option("joint_items", "first")(play)


def _two_documents(play: Play) -> None:
    """Have two documents before the meeting, for item 2, named in a sentence."""
    documents_by_item(play)
    for key in play.rows(PaperDocument)[2:]:
        play.do(outcome.remove_document, document_id=key)
    option("one_document", "also_two")(play)


def _after_consideration(change: Callable[[Play], None]) -> Callable[[Play], None]:
    return all_of(chapters, change, option("documents_led", "it"))


_TITLED: Shown = (
    all_of(jointly, option("items_called", "title_bare")),
    "في البندين التاليين من جدول الأعمال معاً: البند ٢، قوائم الجرد وتقصي المصدر وبذل العناية الواجبة؛"
    " والبند ٣، التعاون الدولي في استرداد الممتلكات الثقافية وإعادتها.",
    "considered jointly agenda items 2, Inventories, provenance research and due diligence; and 3,"
    " International cooperation in the recovery and return of cultural property.",
)
_SUBS_TITLED: Shown = (
    all_of(_sub_items_jointly, option("items_called", "title_bare")),
    "؛ والبند ٣ (ج)، التدريب.",
    "; and 3 (c), Training.",
)
_SUBS_LETTERED: Shown = (
    all_of(_sub_items_jointly, option("items_called", "own_agenda")),
    "في البنود ٣ من (أ) إلى (ج) من جدول أعماله.",
    "considered item 3 (a) to (c) of its agenda.",
)
_SUBS_ENTITLED: Shown = (
    _sub_items_jointly,
    'و"التدريب" على التوالي.',
    "and “Training”, respectively.",
)
_HEADING: Shown = (
    all_of(chapters, option("heading_items", "item")),
    "التعاون الدولي في استرداد الممتلكات الثقافية وإعادتها (البند ٣)",
    "International cooperation in the recovery and return of cultural property (item 3)",
)
_NAMED_AR = (
    "جدول الأعمال المؤقت المشروح (CHP/COP/WG.1/2026/1) وورقة معلومات أساسية من إعداد الأمانة بعنوان"
    ' "قوائم الجرد وتقصي المصدر وبذل العناية الواجبة: التشريعات والممارسات" (CHP/COP/WG.1/2026/2).'
)
_NAMED_EN = (
    "the annotated provisional agenda (CHP/COP/WG.1/2026/1) and a background paper prepared by the"
    " Secretariat entitled “Inventories, provenance research and due diligence: legislation and practice”"
    " (CHP/COP/WG.1/2026/2)."
)
_NAMED: Shown = (
    _two_documents,
    f"من أجل النظر في البند ٢ من جدول الأعمال، كان معروضاً على الفريق العامل {_NAMED_AR}",
    f"For its consideration of agenda item 2, the Working Group had before it {_NAMED_EN}",
)

REFERENCES: Mapping[str, Shown] = {
    **dict.fromkeys(("jointly-titled", "item-and-title"), _TITLED),
    **dict.fromkeys(("sub-items-titled", "sub-item-and-title"), _SUBS_TITLED),
    "sub-items-entitled": _SUBS_ENTITLED,
    "heading-of-item": _HEADING,
    **dict.fromkeys(("sub-items-of-agenda", "letters-range"), _SUBS_LETTERED),
    **dict.fromkeys(("documents-named", "documents-and", "document-of-several"), _NAMED),
    "documents-named-it": (
        _after_consideration(_two_documents),
        f"وكان معروضاً عليه {_NAMED_AR}",
        f"It had before it {_NAMED_EN}",
    ),
    "documents-before-it": (
        _after_consideration(documents_by_item),
        "وكان معروضاً عليه ما يلي:",
        "It had before it the following documents:",
    ),
}
