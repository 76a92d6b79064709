"""Shows what was understood of an earlier meeting's report, and which paragraphs were not."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.look.speech import isolated
from ui.state.app_context import AppContext
from ui.widgets.boxes import open_in_size, put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.earlier.understanding import Understood

_WIDE, _HIGH = 720, 560  # pixels at 100 %


class ReportRead(Dialog):
    """Accepted if the next meeting is to be set up from what was understood."""

    handbook_page = "meeting"

    def __init__(self, app: AppContext, found: Understood, name: str, parent: QWidget | None = None) -> None:
        """``name``: name of the file."""
        super().__init__(app, "earlier-read-title", parent, width=_WIDE)
        say, figure = app.speech.say, app.speech.figure
        file = Label(app, face="strong", cut=True)
        file.show_text(isolated(name))
        self.body.addWidget(file)
        self.counts = Label(app, wrap=True)
        counted = (f"{say(f'earlier-kind-{kind}')}: {figure(n)}" for kind, n in found.counts.items() if n)
        self.counts.show_text(" · ".join(counted))
        self.absent = Label(app, tone="quiet", wrap=True)
        kinds = [say(f"earlier-kind-{kind}") for kind, n in found.counts.items() if not n]
        self.absent.say("earlier-absent", kinds=" · ".join(kinds))
        self.counts.setVisible(any(found.counts.values()))
        self.absent.setVisible(bool(kinds))
        put(self.body, self.counts, self.absent)
        told = Label(app, tone="quiet", wrap=True)
        told.say("earlier-told", n=len(found.left))
        self.body.addWidget(told)
        if not found.dated:
            undated = Label(app, tone="warn", wrap=True)
            undated.say("earlier-undated")
            self.body.addWidget(undated)
        self.left: RowList[RowContent[int | str]] = RowList(app, "earlier-left", pad=6, most=2)
        rows: list[RowContent[int | str]] = [
            RowContent(one, say("earlier-strange", name=isolated(one))) for one in found.strange
        ]
        rows += [
            RowContent(
                one.number,
                isolated(app.speech.text_of(found.lang, one.words)),
                say("earlier-paragraph", n=figure(one.number)),
            )
            for one in found.left
        ]
        self.left.rows.show(rows)
        self.body.addWidget(self.left, 1)
        self.go = Button(app, "earlier-go-on", look="go", then=self.accept)
        self.go.setDefault(True)
        self.add_leave(self.go)
        self.go.setFocus()
        open_in_size(self, app, _WIDE, _HIGH)
