"""How the points of a debate begin."""

from __future__ import annotations

from enum import StrEnum


class Joins(StrEnum):
    """How a point begins: with a lead-in, or with words that join it to the point before it."""

    NONE = "none"
    DISCUSSION = "discussion"  # in the discussions that followed
    GENERAL = "general"  # during the general discussion
    EXCHANGE = "exchange"  # during the general exchange of views
    REGARD = "regard"  # in that regard
    CONNECTION = "connection"  # in that connection
    CONCERNING = "concerning"  # with regard to "topic"; the next five say it in other words
    REGARDING = "regarding"
    ON = "on"
    RESPECT = "respect"  # with respect to
    RELATION = "relation"  # in relation to
    REFERENCE = "reference"  # with reference to
    GIVEN = "given"  # given "topic": a reason
    LIGHT = "light"  # in the light of
    REFERRING = "referring"  # referring to: a source
    RECALLING = "recalling"
    CONTEXT = "context"  # in the context of: a setting
    BACKDROP = "backdrop"  # against a backdrop of
    BEARING = "bearing"  # bearing in mind: a ground
    FOLLOWING = "following"  # what had happened before
    REPLY = "reply"  # in response to "topic"
    WORDS = "words"  # the topic alone, which is typed with its preposition: "on 20 May"
    RESPONSE = "response"  # in response
    QUESTIONS = "questions"  # in response to questions raised
    OPENING_REMARKS = "opening_remarks"  # in his opening remarks; so the next four
    CLOSING_REMARKS = "closing_remarks"
    OPENING_STATEMENT = "opening_statement"
    CLOSING_STATEMENT = "closing_statement"
    STATEMENT = "statement"
    ADDITION = "addition"  # in addition
    FURTHERMORE = "furthermore"
    MOREOVER = "moreover"
    SAME_TIME = "same_time"  # at the same time
    NEVERTHELESS = "nevertheless"
    THEREFORE = "therefore"  # ولذلك: before the verb in English
    EXAMPLE = "example"  # for example
    LASTLY = "lastly"
    ALSO = "also"  # كما: a further point of other speakers
    LIKEWISE = "likewise"  # أيضاً after the subject: a further point
    FURTHER = "further"  # كذلك after the subject: one more after "also"
    HOWEVER = "however"  # after a semicolon
    HOWEVER_BEGINS = "however_begins"  # at the beginning of a sentence
    WHILE = "while"  # after a comma: some delegations ..., while others ...
    WHILE_BEGINS = "while_begins"  # before the point that it joins: while some delegations ..., others ...
    AND = "and"  # at the end of the sentence before it: it was noted that ... and clarification was sought on
