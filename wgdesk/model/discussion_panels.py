"""Panels: what each was, who led it, and who was on it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint

from wgdesk.model.base import RecordRow
from wgdesk.model.declared import LINE, POSITION, TranslatedText, column, reference
from wgdesk.model.floor import Medium

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class PanelKind(StrEnum):
    """What a panel is called."""

    PANEL = "panel"  # a panel discussion
    HIGH_LEVEL = "high_level"
    EXPERT = "expert"
    INTERACTIVE = "interactive"
    STAKEHOLDERS = "stakeholders"  # a multi-stakeholder panel discussion
    ROUND_TABLE = "round_table"
    MINISTERIAL_TABLE = "ministerial_table"
    DIALOGUE = "dialogue"  # an interactive dialogue
    HIGH_LEVEL_DIALOGUE = "high_level_dialogue"
    EXCHANGE = "exchange"  # an interactive discussion
    THEMATIC_DISCUSSION = "thematic_discussion"
    MINISTERIAL_FORUM = "ministerial_forum"
    STAKEHOLDER_FORUM = "stakeholder_forum"  # a multi-stakeholder forum
    THEMATIC = "thematic"  # a thematic presentation, which is heard
    SPECIAL = "special"  # a special presentation


class PanelTitle(StrEnum):
    """How the title of a panel stands in its sentence."""

    ENTITLED = "entitled"
    THEME = "theme"  # on the theme "..."
    SUBJECT = "subject"  # on ..., without quotation marks


class LeaderSaid(StrEnum):
    """What whoever chaired or moderated a panel said there."""

    STATEMENT = "statement"
    INTRODUCTORY = "introductory"
    KEYNOTE = "keynote"
    OPENING = "opening"  # made opening remarks
    CLOSING = "closing"
    SUMMARY = "summary"  # summarized the discussion


class PanelRole(StrEnum):
    """What somebody on a panel was there for, in the order in which they are named."""

    KEYNOTE = "keynote"  # made a keynote statement
    PANELLIST = "panellist"  # made a presentation
    DISCUSSANT = "discussant"  # spoke to what the panellists had presented


class Panel(RecordRow, edited=True):
    """A panel of an agenda item, or of the meeting; an item may have several, one after another."""

    __tablename__ = "panel"
    item_id: Mapped[int | None] = reference("agenda_item", names=True)  # None: of the meeting
    place: Mapped[float] = column(default=POSITION, within=("item_id",))  # order among the panels of the item
    kind: Mapped[PanelKind] = column(default=PanelKind.PANEL, by_file=True)
    # each presentation is to be summarized: until then the report counts as unfinished
    summarized: Mapped[bool] = column(default=False)
    moderator_id: Mapped[int | None] = reference("person", by_file=True)
    # who moderated with the moderator
    co_moderator_id: Mapped[int | None] = reference("person", default=None)
    moderator_said: Mapped[LeaderSaid | None] = column(default=None)  # None: not recorded; both said so
    chaired_by_id: Mapped[int | None] = reference("person", default=None)  # the Chair of the panel itself
    chair_said: Mapped[LeaderSaid | None] = column(default=None)
    # the presentations were followed by a discussion with the floor
    exchanged: Mapped[bool] = column(default=False)
    titled: Mapped[PanelTitle] = column(default=PanelTitle.ENTITLED)
    followed: Mapped[bool] = column(default=False)  # an interactive discussion followed
    # in the chapter of its item it stands before those who spoke, not with the points of the debate
    before_speakers: Mapped[bool] = column(default=False)
    # where it was held; None: where its panellists spoke, or its item was taken up
    sitting_id: Mapped[int | None] = reference("sitting", default=None)
    # an earlier panel that it continued
    continues_id: Mapped[int | None] = reference("panel", default=None)
    link: Mapped[str] = column(default="", longest=LINE)  # where details of it are
    title = TranslatedText(one_line=True, by_file=True)  # printed in quotation marks, unless it is a subject
    partners = TranslatedText(one_line=True)  # with whom: "with senior officials of ..."
    exchange = TranslatedText(doubt=True)  # the subject of the discussion with the floor


class Panellist(RecordRow, edited=True):
    """A person on a panel.

    If ``named``, the presentation begins with the verb (in Arabic in any person) and the report adds the name
    of the presenter; otherwise the text itself says who presented.
    """

    __tablename__ = "panellist"
    __table_args__ = (UniqueConstraint("panel_id", "person_id"),)
    panel_id: Mapped[int] = reference("panel", fixed=True, names=True)
    person_id: Mapped[int] = reference("person", fixed=True, doubt=True, names=True)
    role: Mapped[PanelRole] = column(default=PanelRole.PANELLIST)
    grouping_id: Mapped[int | None] = reference("grouping", doubt=True)
    # how the room saw the panellist
    medium: Mapped[Medium] = column(default=Medium.ROOM)
    # order in the sentence that introduces the panel
    place: Mapped[float] = column(default=POSITION, within=("panel_id",))
    # order in which the panellists spoke
    turn: Mapped[float] = column(default=POSITION, within=("panel_id",))
    named: Mapped[bool] = column(default=False)
    presentation = TranslatedText(doubt=True)  # what was presented


class Presenter(RecordRow):
    """A State or organization that made a presentation on a panel, without a person who is named."""

    __tablename__ = "presenter"
    __table_args__ = (UniqueConstraint("panel_id", "delegation_id"),)
    panel_id: Mapped[int] = reference("panel")
    delegation_id: Mapped[int] = reference("delegation")
    medium: Mapped[Medium] = column(default=Medium.ROOM)  # how the room received the presentation
