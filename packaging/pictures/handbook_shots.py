"""What the pictures of the handbook show: the part of a window that a page speaks of, by name of the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from studio import AROUND, Studio

from ui.dialogs.clash_dialog import ClashDialog
from ui.dialogs.copies_dialog import CopiesDialog
from ui.dialogs.drafts_dialog import DraftsDialog
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.lists_dialog import ListsDialog
from ui.dialogs.new_record import NewRecord
from ui.dialogs.order_dialog import OrderDialog
from ui.dialogs.report_read import ReportRead
from ui.panels.attendance.attendance_panel import AttendancePanel
from ui.panels.attendance.taking.take_list_dialog import TakeListDialog
from ui.panels.deliberations.deliberations_panel import DeliberationsPanel
from ui.panels.documents.documents_panel import DocumentsPanel
from ui.panels.history.history_panel import HistoryPanel
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.panellists.panellists_panel import PanellistsPanel
from ui.panels.recommendations.recommendations_panel import RecommendationsPanel
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.panels.report.export_dialog import ExportDialog
from ui.panels.report.report_panel import ReportPanel
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.panels.speakers.speakers_panel import SpeakersPanel
from ui.parts.list_panel import ListPanel
from ui.state.report_cache import ReportCache
from ui.state.text_clash import TextClash
from ui.windows.glance.glance_window import GlanceWindow
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.adoption import mark_passage
from wgdesk.acts.floor import end_statement
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.acts.setup import set_option
from wgdesk.earlier.source import numbered
from wgdesk.earlier.understanding import understand
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text
from wgdesk.rosters.delimited import read_text
from wgdesk.rosters.list_reading import begun
from wgdesk.storage.draft_file import Draft

# Windows of a width at which panels are little wider than a page of the handbook; wide ones show every key.
NARROW, MIDDLE, WIDE, FULL = 760, 880, 1040, 1366
AMENDED = {
    "ar": "وقرر المؤتمر، في قراره ٤/١، أن يجتمع الفريق العامل مرة كل سنة.",
    "en": "In its resolution 4/1, the Conference decided that the Working Group should meet every year.",
}
ADDED = {"ar": "، حسب الاقتضاء.", "en": ", as appropriate."}
NOTED = {"ar": "يطلب تعديل المادة ٤", "en": "Asks for a change of article 4"}
LIST = {
    "ar": """الدولة\tالاسم\tالوظيفة\tالصفة
حكومة المغرب\tالسيدة ليلى العلوي\tسفيرة\tرئيسة الوفد
المغرب\tالسيد عمر بناني\tسكرتير أول\tمستشار
نيجيرا\tالسيدة أمينة بلو\tمستشارة قانونية\tرئيسة الوفد
كوريا\tالسيد بارك جي هون\tمستشار\tرئيس الوفد
الجمعية الدولية للمتاحف\tالسيد جان مارتان\tمدير\tمراقب
""",
    "en": """Country\tName\tTitle\tRole
Government of Morocco\tMs. Leila Alaoui\tAmbassador\tHead of delegation
Morocco\tMr. Omar Bennani\tFirst Secretary\tAdviser
Nigera\tMs. Amina Bello\tLegal Counsel\tHead of delegation
Korea\tMr. Park Ji-hoon\tCounsellor\tHead of delegation
International Museum Association\tMr. Jean Martin\tDirector\tObserver
""",
}
CHANGED_BY_TWO = {
    "ar": (
        "ينبغي للدول أن تضع قوائم جرد للمجموعات.",
        "ينبغي للدول الأطراف أن تضع قوائم جرد للمجموعات.",
        "ينبغي للدول أن تضع قوائم جرد رقمية للمجموعات.",
    ),
    "en": (
        "States should keep inventories of collections.",
        "States parties should keep inventories of collections.",
        "States should keep digital inventories of collections.",
    ),
}
REPORT_CALLED = {"ar": "تقرير ٢٠٢٤.docx", "en": "Report 2024.docx"}
SAID = {
    "ar": "أن الدول ينبغي أن تتقاسم قوائم الجرد قبل أن يقع النهب لا بعده",
    "en": "that States should share inventories before looting occurs, not after it",
}


def new_record(studio: Studio) -> QImage:
    return studio.dialog(NewRecord(studio.app, lambda plan, path: None, start=Path("m.wgdesk")), 700, 560)


def whole_window(studio: Studio) -> QImage:
    with studio.window("sitting", FULL, 768) as window:
        studio.panel(window, "speakers", SpeakersPanel)
        return studio.whole(window)


def facts(studio: Studio) -> QImage:
    with studio.window("over", MIDDLE, 520) as window:
        return studio.part(studio.panel(window, "meeting", MeetingPanel))


def sittings(studio: Studio) -> QImage:
    with studio.window("sitting", WIDE, 768) as window:
        return studio.part(studio.panel(window, "sittings", SittingsPanel))


def vote(studio: Studio) -> QImage:
    with studio.window("vote", 1366, 1300) as window:
        panel = studio.panel(window, "sittings", SittingsPanel)
        panel.go_to("action", window.desk.read(outcome).actions[-1].id)
        return studio.part(panel.form_side, around=AROUND, height=640)


def floor(studio: Studio) -> QImage:
    with studio.window("sitting", FULL, 690) as window:
        panel = studio.panel(window, "speakers", SpeakersPanel)
        return studio.part(panel.now, panel.list_card, around=AROUND)


def point_of_order(studio: Studio) -> QImage:
    with studio.window("order", FULL, 690) as window:
        panel = studio.panel(window, "speakers", SpeakersPanel)
        return studio.part(panel.now, around=AROUND)


def panellists(studio: Studio) -> QImage:
    with studio.window("over", MIDDLE, 560) as window:
        return studio.part(studio.panel(window, "panellists", PanellistsPanel))


def attendance(studio: Studio) -> QImage:
    with studio.window("sitting", MIDDLE, 520) as window:
        return studio.part(studio.panel(window, "attendance", AttendancePanel))


def participants(studio: Studio) -> QImage:
    with studio.window("sitting", MIDDLE, 520) as window:
        dialog = TakeListDialog(window.session, None, window)
        dialog.show_reading(
            begun(read_text(LIST[studio.app.speech.lang], "participants.xlsx"), dialog.facts(), {})
        )
        return studio.dialog(dialog, 960, 600)


def points(studio: Studio) -> QImage:
    with studio.window("sitting", MIDDLE, 560) as window:
        return studio.part(studio.panel(window, "deliberations", DeliberationsPanel))


def recommendations(studio: Studio) -> QImage:
    with studio.window("over", MIDDLE, 640) as window:
        panel = studio.panel(window, "recommendations", RecommendationsPanel)
        _choose(panel, 3)
        return studio.part(panel)


def documents(studio: Studio) -> QImage:
    with studio.window("over", MIDDLE, 560) as window:
        panel = studio.panel(window, "documents", DocumentsPanel)
        _choose(panel, 3)
        return studio.part(panel)


def _choose(panel: ListPanel, at: int) -> None:
    panel.list.setCurrentIndex(panel.list.rows.index(at))


def display(studio: Studio) -> QImage:
    with studio.window("sitting", MIDDLE, 560) as window:
        return studio.screen(window.screens(), "display", 700, 394)


def podium(studio: Studio) -> QImage:
    with studio.window("sitting", MIDDLE, 560) as window:
        return studio.screen(window.screens(), "podium", 700, 394)


def report(studio: Studio) -> QImage:
    with studio.window("over", WIDE, 560) as window:
        panel = studio.panel(window, "report", ReportPanel)
        blocking = next(one.block for one in panel.findings if one.blocking and one.block)
        panel.show_block(blocking)
        panel.missing.list.setFocus()  # no caret in the text
        return studio.part(panel)


def adoption(studio: Studio) -> QImage:
    with studio.window("adopting", FULL, 768) as window:
        adopting(studio, window)
        return studio.whole(window)


def adopting(studio: Studio, window: RecordWindow) -> Adopting:
    """Let what comes before the points be adopted, one amended and one deferred; one is amended now."""
    panel = studio.panel(window, "report", ReportPanel)
    panel.turn_adopting()
    mode = panel.adopting
    assert mode is not None
    read = mode.now.passages
    first = next(at for at, one in enumerate(read) if one.block.startswith("deliberations/points"))
    for at, one in enumerate(read[:first]):
        state = {1: PassageState.AMENDED, 3: PassageState.DEFERRED}.get(at, PassageState.ADOPTED)
        amended = AMENDED if state is PassageState.AMENDED else {}
        if one.recommendation is None:
            window.desk.do(mark_passage, block=one.block, state=state, amendment=amended)
    for lang, words in ADDED.items():
        mode.texts.type(read[first], lang, mode.texts.own_draft(read[first], lang).removesuffix(".") + words)
    window.session.drafts.write()  # else the bar says that somebody types, until it is written
    mode.list.point_at(read[first].block)
    if window.screens().display is None:
        window.screens().toggle_display()
    mode.refresh()
    studio.settle()
    window.toast.hide()
    return mode


def export(studio: Studio) -> QImage:
    with studio.window("over", MIDDLE, 560) as window:
        panel = studio.panel(window, "report", ReportPanel)
        assert panel.record is not None
        dialog = ExportDialog(
            window.app, panel.record, ReportCache(), lang=panel.lang, stage="draft", folder=Path("Reports")
        )
        dialog.setFocus()
        return studio.dialog(dialog, 600, 400)


def lists(studio: Studio) -> QImage:
    with studio.window("over", MIDDLE, 560) as window:
        dialog = ListsDialog(window.session, window)
        dialog.folder.setText("Lists")
        for name in ("time", "participants"):
            dialog.lists[name].setChecked(True)
        dialog.forms["pdf"].setChecked(True)
        return studio.dialog(dialog, 760, 520)


def glance(studio: Studio) -> QImage:
    with studio.window("over", MIDDLE, 560) as window:
        shown = GlanceWindow(window.session, window)
        shown.resize(WIDE, 690)
        shown.show()
        shown.setFocus()
        return studio.part(shown.canvas, height=556)


def history(studio: Studio) -> QImage:
    with studio.window("sitting", MIDDLE, 480) as window:
        return studio.part(studio.panel(window, "history", HistoryPanel))


def copies(studio: Studio) -> QImage:
    with studio.window("sitting", NARROW, 560) as window:
        speaking = window.session.live.floor.speaking
        assert speaking is not None
        window.copies.stop()
        window.copies.make()
        studio.clock.go(30)
        window.desk.do(end_statement, request_id=speaking.id)
        studio.clock.go(3600)
        window.copies.make()
        return studio.dialog(CopiesDialog(window.session, window.copies, window), 700, 380)


def earlier(studio: Studio) -> QImage:
    with studio.window("sitting", NARROW, 560) as window:
        report = to_text(speak(window.desk.read(whole_record), studio.lang, "draft"))
        name = REPORT_CALLED[studio.lang]
        found = understand(numbered(((line, False) for line in report.splitlines()), name), name)
        return studio.dialog(ReportRead(studio.app, found, name), 700, 480)


def order(studio: Studio) -> QImage:
    with studio.window("sitting", NARROW, 560) as window:
        window.session.do(set_option, name="list_order", value="least_time")
        return studio.dialog(OrderDialog(window.session, window), 760, 600)


def clash(studio: Studio) -> QImage:
    with studio.window("sitting", NARROW, 560) as window:
        before, theirs, mine = CHANGED_BY_TWO[studio.lang]
        clash = TextClash(studio.lang, before, theirs, mine, lambda _: None, window)
        return studio.dialog(ClashDialog(studio.app, clash, window), 700, 460)


def drafts(studio: Studio) -> QImage:
    with studio.window("sitting", NARROW, 560) as window:
        lang = studio.lang
        window.session.drafts.earlier = [
            Draft("point", "1", "body", lang, "point-said-field", "deliberations", SAID[lang]),
            Draft("", "1", "speakers-note", "", "speakers-note", "speakers", NOTED[lang]),
        ]
        return studio.dialog(DraftsDialog(window.session, window), 700, 300)


def keys(studio: Studio) -> QImage:
    dialog = KeySheet(studio.app)
    dialog.list.setFocus()
    return studio.dialog(dialog, 620, 460)


SHOTS: dict[str, Callable[[Studio], QImage]] = {
    "adoption": adoption,
    "attendance": attendance,
    "clash": clash,
    "copies": copies,
    "display": display,
    "documents": documents,
    "drafts": drafts,
    "earlier": earlier,
    "export": export,
    "facts": facts,
    "floor": floor,
    "glance": glance,
    "history": history,
    "keys": keys,
    "lists": lists,
    "new-record": new_record,
    "order": order,
    "panellists": panellists,
    "participants": participants,
    "podium": podium,
    "point-of-order": point_of_order,
    "points": points,
    "recommendations": recommendations,
    "report": report,
    "sittings": sittings,
    "vote": vote,
    "window": whole_window,
}
