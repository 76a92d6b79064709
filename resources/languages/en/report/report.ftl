### The English report. Same messages as the Arabic one, of the same facts.
### Names of bodies and instruments are kept without their article, which phrases add; delegations and groups
### bring their own. CAP(text) makes its first letter a capital, BARE(text) also takes "the" away, COUNTED(n, one, many) counts in words below ten,
### VOTES(n, figure) is a number of votes, with words for none and perhaps the smallest, OPTION(name) an option of English, CLOSED(text) puts a comma after an apposition ("Sharm el-Sheikh, Egypt,"),
### MAYBE(text, sure) puts square brackets round what is not sure, WHOLE(text, kind) has them round all of it or nothing;
### a text of the same kind stands for it in another reading.
### UNENDED(text) has no comma or stop at its end, GROUNDED(text) is a sentence as it goes on after what the meeting was
### convened by or another beginning, IN_SENTENCE(line) the line of a list within a sentence; HAS(text, words) is yes if the text has the words;
### LETTER(n) is A, B and so on; ITALIC(text) is in italics.
### EVENT("one" or "many") is the meeting or session of the record, SITTING("one" or "many") one of its sittings,
### EVENT_OF(form, body) adds whose it is, TEXT("one" or "many") is the recommendation, decision or draft resolution,
### MANY(n) is yes if n of them take the plural, SITTINGS_HELD(n) counts them; CHAIR() is Chair or President, DECIDERS(n) are those who decide, ITS() is the body's, THEM() the body itself,
### TERM(name) is an option term_... by which to choose: never write these words here.

## Masthead: an English document does not name its language.
masthead-nations = United Nations
masthead-distribution = Distr.: { $level }
masthead-language = {""}
masthead-original = Original: { $lang ->
    [ar] Arabic
    [en] English
    [es] Spanish
    [fr] French
    [ru] Russian
   *[zh] Chinese
 }
masthead-job = { $job }
masthead-job-line = { $job } (E){ $dates ->
    [none] {""}
    [one] {"    "}{ $day }
   *[both] {"    "}{ $before }{"    "}{ $day }
 }
place = { PLACE($venue) }, { $span_masthead }
# The body as the organ, if it is itself a Meeting.
masthead-organ = { CAP($ordinal_words) } { EVENT_OF("one", $body) }
masthead-session = { CAP(session-numbered) }{ EVENT("one") }{ of-year }
masthead-session-in-year = { $year_figure } { session-kind }{ EVENT("one") }
masthead-item = Agenda item { $n_figure }
masthead-item-title = { TITLE($title) }
title-draft = Draft report
title-short = Report
title-final = Report on the { EVENT_OF("one", $body) } held { AT($venue) } { $span }
# Under the name of the body, or with it.
title-session = { $form ->
    [its] Report of the { $body } on { ITS() } { session-of-report }{ EVENT("one") }{ $numbered ->
        [yes] { of-year }
       *[no] {""}
     } ({ place })
   *[session] Report on the { session-of-report }{ EVENT("one") }{ $numbered ->
        [yes] { of-year }
       *[no] {""}
     } ({ $span_masthead })
 }
title-of-body = Report of the { $body }
# Under that title.
session-dated = { $numbered ->
    [yes] { masthead-session }
   *[no] { masthead-session-in-year }
 } ({ $span_masthead })
# The session of the parent to which the report is submitted.
masthead-parent-session = { $numbered ->
    [yes] { CAP($ordinal_words) } session
   *[no] { $year_figure } session
 }
gap-later = to be completed later
to-be-completed = To be completed

## People
# Before a person's name, and after it on whose behalf the person speaks.
address = { $g ->
    [f] Ms.
   *[m] Mr.
 }
honorific = { $honorific ->
    [highness] H.H.
    [royal_highness] H.R.H.
    [majesty] { $g ->
        [f] Her Majesty
       *[m] His Majesty
     }
    [eminence] His Eminence
   *[minister] H.E.
 }
on-behalf = on behalf of { $group }
person-capacity = in { $g ->
    [f] her capacity as
    [m] his capacity as
   *[u] the capacity of
 } { $post }
person-medium = { $medium ->
    [online] by video link
   *[video] in a pre-recorded video message
 }

## Headings
heading-introduction = Introduction
heading-recommendations = { CAP(TEXT("many")) }
heading-deliberations = Summary of deliberations
heading-actions = Action taken
heading-organization = Organization of the { EVENT("one") }
heading-opening = Opening of the { EVENT("one") }
heading-statements = Statements
heading-agenda = Adoption of the agenda and organization of work
heading-attendance = Attendance
heading-documentation = Documentation
heading-adoption = Adoption of the report
heading-meetings = { CAP(SITTING("many")) } held
heading-elections = Election of officers
heading-chapter-deliberations = Deliberations
heading-chapter-actions = Action taken by the { $body }
heading-documents = { $part ->
    [secretariat] Documents submitted by the Secretariat
   *[others] Other documents, including those submitted by States
 }
heading-annex_members = Composition
heading-annex_agenda = Agenda
heading-annex_attendance = Attendance
heading-annex_documents = List of documents
heading-annex_proposals = { $n ->
    [one] Proposal on which no agreement was reached
   *[other] Proposals on which no agreement was reached
 }
label-chapter = Chapter { $n_roman }
label-annex = { $n ->
    [0] Annex
   *[other] Annex { $ordinal_roman }
 }

## Introduction
previous-meetings = { $spans_n ->
    [one] The previous { EVENT_OF("one", $body) } was held { $spans }.
   *[other] Previous { EVENT_OF("many", $body) } were held { $spans }.
 }
first-meeting = This was the first { EVENT_OF("one", $body) }.
