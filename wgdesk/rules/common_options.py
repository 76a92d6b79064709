"""The table of the options that concern every language; ``options.py`` reads them."""

from __future__ import annotations

from wgdesk.rules.option_kinds import ChoiceOption, NumberOption, OptionGroup, OptionsByGroup
from wgdesk.rules.speaking_orders import WAYS

# In the order of the windows, where those of languages come last in their group.
COMMON_OPTIONS: OptionsByGroup = {
    OptionGroup.REPORT: {
        # Statements under all items together, or the same but split where speakers differ, or item by item.
        "statements": ChoiceOption(("merged", "split", "per_item")),
        # Before statements under no item: nothing, or that a general exchange of views was held.
        "general_exchange": ChoiceOption(("unsaid", "exchange", "debate", "discussion")),
        # At which meeting they were made: of all, of introductory ones alone (A/80/39), or all with their
        # meetings together, "At the 5th and 6th meetings, statements were made by" (E/2025/24).
        "statements_at": ChoiceOption(("unsaid", "said", "introductions", "together")),
        # The speakers by kind, after a colon or within the sentence, "the representatives of Cuba and Fiji";
        # all after one colon; or only how many delegations spoke.
        "statements_form": ChoiceOption(
            ("listed", "running", "together", "counted", "counted_apart", "counted_by_kind")
        ),
        # Where they are counted by kind: entities of the United Nations system and intergovernmental
        # organizations, or all of these as "international organizations" (E/2025/24).
        "organizations_counted": ChoiceOption(("by_kind", "together")),
        # Observers by kind, the European Union with States or apart from them, or all in one sentence.
        "statements_observers": ChoiceOption(("by_kind", "union_apart", "together")),
        "statements_behalf": ChoiceOption(("sentence", "brackets")),  # for which group a delegation spoke
        # Where the speakers are listed, if elsewhere: a paragraph of its own, the last sentence of the one on
        # statements, or a footnote to it.
        "speakers_listed": ChoiceOption(("sentence", "within", "footnote")),
        # Where the text of a statement is, if the record says so.
        "statement_texts": ChoiceOption(("footnote", "unsaid")),
        # In English, who "made statements": named in the sentence, or, where they are listed, after a colon
        # (A/80/29, A/80/38, A/80/42).
        "statements_voice": ChoiceOption(("passive", "active", "following")),
        "replies": ChoiceOption(("together", "per_item", "per_sitting")),
        "officials": ChoiceOption(("unnamed", "named")),  # those of the Secretariat
        "video_statements": ChoiceOption(("said", "left_out")),
        "written_statements": ChoiceOption(("said", "left_out")),
        # "On 7 May, ... the present report on its session", or "At its 9th meeting, on 7 May, ... the draft
        # report on its twelfth session"; and in which words it was entrusted to those who finalize it.
        "report_adopted": ChoiceOption(("day", "sitting")),
        # "The reports" are that of the body and those of its subsidiary bodies, which it adopts together.
        "report_called": ChoiceOption(("present", "draft", "report", "reports")),
        # Whether the report adopted is said to be "on its twelfth session" (A/79/19, E/2025/26: it is not).
        "report_session": ChoiceOption(("said", "unsaid")),
        # Introduced as "the draft report", or also of whom, on which session, and with its symbol.
        "report_introduced": ChoiceOption(("short", "full")),
        # To which body the report is submitted: said with its adoption, if the session of that body is known,
        # or with who finalizes it: "for submission to the Council at its 2025 session" (E/2025/42; A/80/15).
        "report_submitted": ChoiceOption(("adopted", "entrusted")),
        "report_entrusted": ChoiceOption(("passive", "entrusted", "authorized", "joined")),
        # Whether consensus is said of the organization of work and of the report. It is the usual manner, and
        # most bodies leave it to the reader; other manners are always said.
        "consensus": ChoiceOption(("unsaid", "said")),
        # Whether the opening, the closing and introductions tell who spoke by video link.
        "video_link": ChoiceOption(("unsaid", "said")),
        # Who opened the meeting: always, as the officer in the chair if nobody else did, or only if recorded.
        "opening_of_meeting": ChoiceOption(("said", "recorded")),
        # Whether meetings more than a week apart part the days of the session, or only recorded breaks do:
        # "from 12 May to 13 June" (A/80/16).
        "session_parts": ChoiceOption(("gaps", "breaks")),
        # The meeting at which this was: "At the 1st meeting, on 27 May, the session was opened by" (A/80/38,
        # A/80/39, E/2025/43).
        "opening_sitting": ChoiceOption(("unsaid", "said")),
        "closing_of_meeting": ChoiceOption(("unsaid", "said")),  # who declared it closed
        # The statements of the opening and the closing by kind of speaker, or in the order of time; then also
        # those on items, "Thereafter, statements were made by" after each introduction (E/2025/24).
        "occasions_order": ChoiceOption(("by_kind", "spoken", "rounds")),
        # Whether the summary of deliberations names those who made a point, where the point asks for it: as
        # its subject, or in brackets after how many they were.
        "debate_names": ChoiceOption(("hidden", "shown", "brackets")),
        # Decisions on several texts in turn: a sentence for each, or "adopted draft decisions 1, 2 and 3"
        # and "took note of the following documents" (E/2025/24, E/2025/39).
        "actions_on_texts": ChoiceOption(("apart", "together")),
        # Below decisions with a number of their own: the day on which they were taken (E/2025/36).
        "decision_days": ChoiceOption(("unsaid", "below")),
        # The same verb in one sentence after another under an item: as it is, or "also", then "further".
        "verbs_again": ChoiceOption(("plain", "also")),
        # Actions after the consideration of their item, or all of them in the section for them.
        "actions_in": ChoiceOption(("item", "section")),
        # A chapter by kinds of paragraph, statements before the debate and actions, or in the order of time.
        "chapter_order": ChoiceOption(("kinds", "meeting")),
        # Items, and sub-items under headings, as the agenda has them or where they were taken up (E/2025/43).
        "items_order": ChoiceOption(("agenda", "time")),
        # At which meetings an item was considered; some bodies tell of their views alone (E/2025/44).
        "consideration": ChoiceOption(("said", "unsaid")),
        # Their titles above them in chapters, or one after another without headings (E/2025/43, chap. II).
        "item_headings": ChoiceOption(("shown", "hidden")),
        # What happened to an item in a paragraph for each sentence, for each meeting, or for all of it:
        # "considered item 3 (a) at its 1st meeting. The Chief introduced the report" (E/2025/24, E/2025/32).
        "item_paragraphs": ChoiceOption(("sentence", "meeting", "item")),
        # What was decided under items of procedure before those of substance.
        "procedural_actions": ChoiceOption(("item", "agenda")),
        # And under those after the last one of substance (A/80/16, 14 and 15; A/80/29, 13); of that on the
        # report also that it was considered (E/2025/24, E/2025/28, E/2025/42, E/2025/70, A/80/39).
        "closing_actions": ChoiceOption(("item", "adoption", "considered")),
        # Meetings and reports of informal bodies: with their establishment, after the statements, or with the
        # consideration of their item.
        "informal_told": ChoiceOption(("agenda", "statements", "item")),
        # A meeting: its day always, where a section mentions it first, under each heading anew, or never;
        # likewise its year.
        "sitting_day": ChoiceOption(("always", "first", "heading", "never")),
        "sitting_year": ChoiceOption(("always", "first", "never")),
        # Whether "also at the same meeting" takes turns with "at the same meeting".
        "sitting_also": ChoiceOption(("unsaid", "said")),
        # "At the same plenary meeting" as at the 3rd plenary meeting, or "At the same meeting".
        "sitting_same": ChoiceOption(("as_named", "meeting")),
        # Where a meeting named before is named in full again: under each heading, also after a paragraph
        # that names none, or only in another chapter.
        "sitting_again": ChoiceOption(("heading", "paragraph", "chapter")),
        # "At its 2nd meeting, the Commission considered item 3", or "considered item 3 at its 2nd meeting".
        "sitting_place": ChoiceOption(("before", "after")),
        # An item considered: "item 3, entitled ...", by its number alone, as "item 3 of its agenda", or "item
        # 3 (a)," and its title, then also a sub-item under its own heading, or "the question of" its title.
        "items_called": ChoiceOption(("title", "number", "own_agenda", "title_bare", "question")),
        # That items were considered jointly: in the chapter of each, or of the first; each other one has then
        # its own meetings (E/2025/32; E/2025/24: "item 5 (a) to (j) of its agenda").
        "joint_items": ChoiceOption(("each", "first")),
        # Sub-items: not named where their item was considered, named there, or under a heading of their own.
        "sub_items": ChoiceOption(("unsaid", "named", "headed", "apart")),
        # Beside the heading of an item's chapter or of a sub-item: "(item 3 (a))" as E/2025/43 and E/2025/70
        # have it, or "(Agenda item 3)" as A/80/15 and E/2025/37.
        "heading_items": ChoiceOption(("unsaid", "item", "agenda_item")),
        # Who led the discussion, or that the body held a panel and who made presentations.
        "panels_told": ChoiceOption(("led", "held")),
        # How a sentence on what somebody on a panel said names the speaker (by role: A/80/39).
        "panel_speakers": ChoiceOption(("named", "role")),
        "procedure": ChoiceOption(("hidden", "shown")),  # procedural motions, rulings and appeals
        # "Recommended" or "recommends" to the parent. Of its own texts: "adopted the following decisions", or
        # "the following decisions of the body are brought to the attention of" the parent.
        "recommending": ChoiceOption(("past", "present")),
        "own_texts": ChoiceOption(("adopted", "brought")),
        # Of drafts: "the adoption of the following", or "that the Council review and adopt" it (E/2025/44,
        # E/2025/45/Add.1).
        "drafts_wanted": ChoiceOption(("adoption", "review")),
        # Drafts that the parent is to adopt: "approved", or "adopted" as in committees of the Assembly.
        "drafts_are": ChoiceOption(("approved", "adopted")),
        # Their numbers: "draft resolution 2", or "draft resolution II", in Arabic the second one.
        "draft_numbers": ChoiceOption(("figures", "roman")),
        # Whether the only draft decision, or other text of its kind, is called "draft decision 1".
        "only_text": ChoiceOption(("numbered", "unnumbered")),
        # A document acted on by its title and symbol each time, or only where it is first named; or drafts by
        # their symbols alone, "adopted draft resolution A/C.3/79/L.5", as committees of the Assembly do.
        "texts_named": ChoiceOption(("always", "first", "symbol")),
        # Statements on the adoption of a text came after "the decision was taken", or "the adoption of" it.
        "statements_upon": ChoiceOption(("decision", "adoption")),
        # Where the text of a decision is in the report: "(see chap. I, sect. B)", or "(see sect. I.B)".
        "text_places": ChoiceOption(("unsaid", "chapters", "sections")),
        # With the number if the sentence does not call the text by it: "(see chap. I, decision 2/1)".
        "text_place_numbers": ChoiceOption(("unsaid", "said")),
        # That place within the sentence on the decision, or in one of its own, which has the document of a
        # text that the report does not print: "The text of the draft resolution is available at A/...".
        "text_places_in": ChoiceOption(("decision", "sentence")),
        # "By consensus" and votes: with the verb where the object is long, always, or never unless a clause
        # follows, which would take them for its own.
        "manner_place": ChoiceOption(("by_length", "with_verb", "at_end")),
        # The body where a paragraph first names it: as elsewhere (E/2025/25, E/2025/28), or by its
        # full name (A/80/39, E/2025/24, 26, 27, 31, 32, 42, 43 and 44).
        "body_first_named": ChoiceOption(("short", "full")),
        # Organizations in sentences: by their full names always (E/2025/24), or by their abbreviations once
        # these have been spelled out: "the observers for OHCHR, INTERPOL and UNAIDS" (E/2025/28).
        "organizations_called": ChoiceOption(("full", "short")),
        "speakers_order": ChoiceOption(("sorted", "spoken")),
        # Whether when the session was held is a paragraph, its opening and course another (E/2025/39, 43,
        # 44), or all one (E/2025/28, 164); who attended likewise (E/2025/26, 27, 28 and 32).
        "opening_paragraphs": ChoiceOption(("sentence", "parts", "section")),
        # Or each list of names is one, and all the rest another (E/2025/44, 9 to 11).
        "attendance_paragraphs": ChoiceOption(("sentence", "lists", "section")),
        "attendance_from": ChoiceOption(("registration", "presence")),
        # The parties, members or States by name, or only how many they were; observers likewise.
        # Of members who are persons also "all", by name only who did not come: A/80/48, E/2025/22, E/2025/33.
        # Or only that such came, in one sentence with the kinds of others: E/2025/43, 125; A/80/39, 71.
        "attendance_deciders": ChoiceOption(("named", "counted", "all", "kind")),
        # By kinds apart, who was there as an observer and who as a representative (E/2025/24, E/2025/26).
        "attendance_observers": ChoiceOption(("by_kind", "one_list", "counted", "kinds", "kinds_apart")),
        # Beside their kinds how many States, or how many of each kind: E/2025/28, E/2025/34, E/2025/72.
        "kinds_counted": ChoiceOption(("unsaid", "states", "all")),
        # Those who do not decide: they "were represented by observers", "were represented at the session"
        # (A/80/15, E/2025/33, E/2025/44), or "Representatives of ... attended" (E/2025/39).
        "guests_attend": ChoiceOption(("observers", "represented", "attended")),
        # The European Union as an observer: named by itself, or among intergovernmental organizations.
        "observing_union": ChoiceOption(("named", "organizations")),
        # Whether it speaks through an observer, as other observers do, or through a representative.
        "union_called": ChoiceOption(("observer", "representative")),
        # States that are not members of the body: "other States", or members of its parent.
        "other_states_called": ChoiceOption(("other", "parent_members")),
        # How many members or parties there are, or who they are, whoever attended.
        "composition": ChoiceOption(("unsaid", "counted", "listed")),
        "attendance_ngos": ChoiceOption(("named", "counted")),  # only how many they were
        # Whom the list is of to which the report refers: those who took part, or the observers, where members
        # are persons whom the report names itself (E/2025/44, 11); or the report refers to none (E/2025/24).
        "attendance_list": ChoiceOption(("participants", "observers", "unsaid")),
        # Whether observers "were invited to provide written statements" before the session (E/2025/44, 11).
        "observers_invited": ChoiceOption(("unsaid", "said")),
        # A list that is found on a page: at its address, or on the website of the body, with the address in
        # brackets (E/2025/37, 10; E/2025/44, 11, and A/80/56 on webpages).
        "list_addresses": ChoiceOption(("address", "website")),
        # Forms of address, with honorifics where a language has them; none; with honorifics in all languages.
        "honorifics": ChoiceOption(("shown", "hidden", "everywhere")),
        "previous_meetings": ChoiceOption(("shown", "hidden")),  # the sentence on the body's earlier meetings
        # The meeting was held, or the body held it: then with the numbers of its sittings, closed ones too.
        "held_as": ChoiceOption(("event", "body")),
        # Its meetings by their numbers, listed by part of the session with their days (A/80/23), or not even
        # how many there were (E/2025/33, E/2025/44).
        "meetings_listed": ChoiceOption(("numbers", "parts", "unsaid")),
        # "It held 15 formal meetings", where it held informal ones besides: A/80/16, E/2025/27, E/2025/43.
        "meetings_formal": ChoiceOption(("unsaid", "said")),
        # A table of the questions considered, their meetings, and where the report has what was decided.
        "questions_listed": ChoiceOption(("unsaid", "table")),
        # Whether organizational meetings are counted with the session, a session of their own before it, or
        # meetings besides it, out of its numbers: "At its organizational meeting, on" (A/80/21, A/80/39).
        "organizational_session": ChoiceOption(("counted", "apart", "besides")),
        # Where the records of meetings are: with the meetings held, or where a part first names a meeting.
        "meeting_records": ChoiceOption(("held", "first")),
        # Where a resumed sitting is called so: resumed 2nd meeting, 2nd (resumed) meeting, or nowhere.
        "resumed_sittings": ChoiceOption(("before", "after", "unsaid")),
        # How the officers elected are named; "offices": "elected its officers", then a sentence for each
        # office (A/CONF.230/2025/L.2, paras. 6 to 10).
        "bureau_form": ChoiceOption(("list", "grouped", "table", "running", "offices")),
        # All officers after the sentences on their elections, where these were on several days.
        "bureau_whole": ChoiceOption(("hidden", "grouped", "only", "table")),
        # What this list is called: the Bureau, or the officers where the Bureau has other seats as well.
        "bureau_whole_called": ChoiceOption(("bureau", "officers")),
        # Of who was elected in the place of another: "to replace", "to complete the term of office of".
        "bureau_successor": ChoiceOption(("replaces", "completes", "remainder")),
        # Of officers who were designated and not elected; appointed: E/2025/36, E/2025/70, A/80/23.
        "bureau_designated": ChoiceOption(("designated", "appointed")),
        "bureau_states": ChoiceOption(("shown", "hidden")),  # the States of officers
        # Officers elected before the meeting; or only that they "served as officers" (E/2025/44), without
        # when they were elected.
        "bureau_earlier": ChoiceOption(("hidden", "shown", "served")),
        "bureau_earlier_manner": ChoiceOption(("unsaid", "said")),  # and that this was by acclamation
        # "The Chair (Poland) introduced": the State of whoever did something in an office.
        "officer_states": ChoiceOption(("hidden", "shown")),
        # Whether who introduces a text does so as Chair of the informal body on its item, too (A/80/39).
        "introducers": ChoiceOption(("office", "capacity")),
        # Who presided over part of a sitting, or also who presided over a whole one in place of the Chair.
        "presided": ChoiceOption(("parts", "all")),
        # All documents in one list, listed item by item, named by their symbols alone, a reference to where
        # they are listed, or those of the Secretariat and the others under two headings.
        "documents_where": ChoiceOption(("section", "by_item", "symbols", "elsewhere", "by_author")),
        # The only document of a list: on a line of its own, or in the sentence.
        "one_document": ChoiceOption(("listed", "in_sentence", "also_two")),
        # Those of an item after the sentence on its consideration: "For its consideration of item 3, the
        # Commission had before it", or "It had before it" (E/2025/25, E/2025/26, E/2025/27, E/2025/32).
        "documents_led": ChoiceOption(("item", "it")),
        # Documents that the report names with the statement that introduced them: among those before the body
        # too, or there alone; and two of them in its sentence or, as more are, in a list (A/80/39).
        "introduced_documents": ChoiceOption(("listed", "left_out")),
        "two_introduced": ChoiceOption(("in_sentence", "listed")),
        # The items of the agenda as a list, or a reference to the document that has them; or nothing unless
        # it was adopted, for bodies that have a programme of work alone; or what was given as the agenda, for
        # bodies that do not tell of its adoption (E/2025/44); "follows": the sentence on its adoption, then
        # "The agenda was as follows:" (A/80/21, A/80/42, E/2025/28, E/2025/45/Add.1).
        "agenda_form": ChoiceOption(("list", "given", "document", "unsaid", "follows")),
        # The document with it and with the organization of work: in words, or "its provisional agenda
        # (E/CN.3/2025/1)" (A/79/19, A/80/21, A/80/38, A/80/42, E/2025/24, E/2025/28, E/2025/34, E/2025/70).
        "agenda_cited": ChoiceOption(("contained", "brackets")),
        # The words for it there: "the provisional agenda" (A/80/15, A/80/38, A/80/42, E/2025/25, E/2025/26,
        # E/2025/43), "its agenda" (A/80/42, E/2025/27, E/2025/37), "the agenda" (A/80/21, A/80/29).
        "agenda_called": ChoiceOption(("its_provisional", "the_provisional", "its", "the")),
        # "adopted its agenda and approved its organization of work": E/2025/24, 25, 26, 27 and 70.
        "agenda_with_work": ChoiceOption(("apart", "together")),
        # What the body approves with it: A/79/19, A/80/16; A/80/23; E/2025/24; E/2025/42; E/2025/34.
        "work_called": ChoiceOption(
            (
                *("organization", "programme", "programme_timetable", "provisional_programme"),
                *("provisional_organization", "timetable_organization"),
            )
        ),
        # Headings of the first level: "I." before the title, or "Chapter I" on a line of its own over it, on
        # a new page, as in the official records of the General Assembly and the Council.
        "chapter_headings": ChoiceOption(("number", "chapter")),
        # Whether paragraphs are numbered through the whole report, or begin at 1 in every chapter.
        "paragraph_numbers": ChoiceOption(("through", "chapter")),
    },
    OptionGroup.TERMS: {
        # What the record is of; "itself": the body is the meeting, as a Meeting of States Parties is;
        # "conference": it is the conference, which its name numbers or dates (A/CONF.230/2025/L.2).
        "term_event": ChoiceOption(("meeting", "session", "itself", "conference")),
        # Whether its number counts all of them, or those of its year: "its first regular session of 2025".
        "term_ordinal": ChoiceOption(("all", "year")),
        "term_sitting": ChoiceOption(("meeting", "sitting", "plenary")),  # its half-days
        # Whether sittings are numbered within the meeting, through all meetings of the body, or not at all.
        "term_sitting_numbers": ChoiceOption(("within", "across", "none")),
        "term_chair": ChoiceOption(("chair", "president")),
        # A conference has a Rapporteur-General: A/CONF.230/2025/2, rule 6, and L.2; UNCTAD.
        "term_rapporteur": ChoiceOption(("rapporteur", "rapporteur_general")),
        # What the body adopts: recommendations to its parent, decisions of its own, or draft resolutions.
        "term_texts": ChoiceOption(("recommendations", "decisions", "resolutions")),
        "term_deciders": ChoiceOption(("parties", "states_parties", "members", "participants")),
    },
    OptionGroup.QUANTIFIERS: {
        # A further point by one speaker that begins a paragraph: "he", "the delegation", or "the same
        # representative", "the same delegation" (A/80/16, 27, 546; E/2025/32, 23).
        "speaker_again": ChoiceOption(("pronoun", "same")),
        # What those who spoke are called: as each point has it, or always as the body's reports do.
        "debaters": ChoiceOption(
            (
                *("by_point", "speakers", "delegations", "delegates"),
                *("representatives", "members", "member_states", "states_parties", "participants"),
            )
        ),
        # The smallest number of delegations for each word. "Most" is more than half of the speakers.
        "quantifier_several": NumberOption(3, 1, 200),
        "quantifier_a_number": NumberOption(7, 1, 200),
        "quantifier_many": NumberOption(10, 1, 200),
    },
    OptionGroup.MASTHEAD: {
        "distribution_draft": ChoiceOption(("Limited", "General", "Restricted")),
        "distribution_final": ChoiceOption(("General", "Limited", "Restricted")),
        "masthead_nations": ChoiceOption(("hidden", "shown")),  # the line "United Nations"
        # Under the title of a draft; with Mr. or Ms. whatever the lists have, or by the name alone.
        "masthead_rapporteur": ChoiceOption(("hidden", "shown", "name")),
        # The organ over the title: the parent, or the body itself, as a Meeting of States Parties is.
        "masthead_organ": ChoiceOption(("parent", "body")),
        # "Sixty-eighth session"; or in the final that of the parent, to which it is submitted (A/80/15).
        "masthead_session": ChoiceOption(("hidden", "shown", "parent")),
        # With body, place and days, or "Report" alone; "Report on the fifty-sixth session" under the name of
        # the body (E/2025/24), "Report of the Board on its special session" (A/80/15), or "Report of the
        # Committee" over the session and its days (A/80/11).
        "title_final": ChoiceOption(("full", "short", "session", "its_session", "body")),
        # As an office of the United Nations prints it.
        "page": ChoiceOption(("un", "un_geneva", "plain"), worded=False),
    },
    OptionGroup.LIMITS: {
        # The time limit of a statement in seconds, by speaker and lane; 0: no limit.
        "limit_group": NumberOption(300, 0, 7200),  # on behalf of a group
        "limit_state": NumberOption(180, 0, 7200),  # parties
        "limit_observer": NumberOption(180, 0, 7200),  # signatories, other States
        "limit_organization": NumberOption(180, 0, 7200),
        "limit_reply": NumberOption(180, 0, 7200),
    },
    OptionGroup.SELDOM_LIMITS: {
        "limit_order": NumberOption(60, 0, 7200),
        "limit_panel": NumberOption(900, 0, 7200),
        "limit_secretariat": NumberOption(0, 0, 7200),
    },
    OptionGroup.FLOOR: {
        "replies_most": NumberOption(2, 0, 20),  # of one delegation at one sitting
        # How the list of speakers is proposed to be ordered; docs/bodies.md explains each order.
        "list_order": ChoiceOption(tuple(WAYS)),
        "quorum_decision": ChoiceOption(("all_parties", "participating")),  # of whom a majority decides
        # Whether panellists come onto the list of speakers by themselves when their item is taken up.
        "panellists_listed": ChoiceOption(("on_opening", "by_hand")),
    },
}
