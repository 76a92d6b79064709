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
masthead-session = { CAP($ordinal_words) } { session-kind }{ EVENT("one") }{ of-year }
masthead-session-in-year = { $year_figure } { session-kind }{ EVENT("one") }
masthead-item = Agenda item { $n_figure }
masthead-item-title = { TITLE($title) }
title-draft = Draft report
title-short = Report
title-final = Report on the { EVENT_OF("one", $body) } held { AT($venue) } { $span }
gap-later = to be completed later

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

## Recommendations
recommendations-adopted = { TERM("event") ->
    [itself] The { $body }, held { AT($venue) } { $span },
   *[meeting] At { ITS() } { EVENT("one") } held { AT($venue) } { $span }, the { $body }
 } { TERM("texts") ->
    [resolutions] recommended
   *[other] adopted
 } the { TEXT($n) } set out below{ TERM("texts") ->
    [decisions] {""}
    [resolutions] {" "}for adoption by the { $parent }
   *[recommendations] {" "}for consideration by the { $parent }
 }.
recommendations-none = The { $body } did not { TERM("texts") ->
    [resolutions] recommend
   *[other] adopt
 } any { TEXT("many") }.
# $own: whether texts of the body's own are told as adopted, as brought to the attention of the parent, or as asking
# something of it.
cluster-chapeau = { TERM("texts") ->
    [decisions] { $own ->
        [asking] Pursuant to the following { TEXT($n) } of the { $body }, the { $parent } is requested { $asked }:
        [brought] The following { TEXT($n) } of the { $body } { MANY($n) ->
            [no] is
           *[yes] are
         } brought to the attention of the { $parent }:
       *[adopted] The { $body } adopted { following-texts }
     }
    [resolutions] The { $body } { recommends } to the { $parent } the adoption of { following-texts }
   *[recommendations] The { $body } { recommends } that the { $parent } consider endorsing { following-texts }
 }
following-texts = the following { TEXT($n) }:
recommends = { $tense ->
    [present] { TERM("body") ->
        [plural] recommend
       *[singular] recommends
     }
   *[past] recommended
 }
recommendation-label = { CAP(TEXT("one")) } { NUMBERED($n, $n_figure) }
# Under a number of the body's own, such as 2025/101; as the only text of its kind; with its title below.
recommendation-own = { CAP(TEXT("one")) } { $n }
recommendation-alone = { CAP(TEXT("one")) }
recommendation-titled = { $label }{"\u000A"}{ $title }
# What a reservation is tied to.
the-recommendations = { $n_alone ->
    [yes] the { TEXT("one") }
   *[no] { TEXT($n_n) } { $n }
 }
# A text without agreement, which has no number.
the-proposal = the proposed { TEXT("one") }{ $headed ->
    [yes] {" "}under the heading “{ $heading }”
   *[no] {""}
 }
the-adopted = { $subject ->
    [agenda] the agenda
    [organization] the organization of work
    [draft] the draft report
    [adopted] the report
   *[report] the present report
 }
reserved = { $dissociates ->
    [yes] { $names_n ->
        [one] The delegation of { $names_running } dissociated itself
       *[other] The delegations of { $names_running } dissociated themselves
     } from { $target }
   *[no] { $names_n ->
        [one] The { capacity } { $names_running } expressed a reservation
       *[other] The { capacity } { $names_running } expressed reservations
     } regarding { $target }
 }{ $stated ->
    [yes] , stating that { $text }.
   *[no] .
 }
# Remarks made for the report, before or after the adoption of what they concern.
remarks-reflected = { $when ->
    [before] Before the adoption of { $target }, the
    [after] After the adoption of { $target }, the
   *[unknown] The
 } { $names_n ->
    [one] delegation of { $names_running } made remarks{ remarks-concerning } that it
   *[other] delegations of { $names_running } made remarks{ remarks-concerning } that they
 } requested be reflected in the present report.{ $stated ->
    [yes] {" "}The delegation stated that { $text }.
   *[no] {""}
 }
remarks-concerning = { $concerning ->
    [yes] {" "}on { $about }
   *[no] {""}
 }

## Actions
action-verb = { $verb ->
    [took_note] took note of
    [took_action] took action on
    [adopted] adopted
    [approved] approved
    [endorsed] endorsed
    [decided] decided
    [agreed] agreed
    [requested] requested
    [recommended] recommended
    [invited] invited
    [welcomed] welcomed
    [elected] elected
    [appointed] appointed
    [rejected] rejected
    [designated] designated
    [confirmed] confirmed
    [heard] heard
    [noted] noted
    [acknowledged] acknowledged
    [reviewed] reviewed
    [considered_adopted] considered and adopted
    [adopted_recommended] adopted
    [deferred] deferred
    [authorized] authorized
    [entrusted] entrusted
    [acceded] acceded to
    [expressed_appreciation] expressed { ITS() } appreciation
    [expressed_interest] expressed an interest in
    [encouraged] encouraged
    [urged] urged
    [called_upon] called upon
    [stressed] stressed
    [informed] { TERM("body") ->
        [plural] were informed
       *[singular] was informed
     }
   *[established] established
 }
# ON(object): "agreed on recommendation 3", "agreed that". $cited: a text by its number or symbol, not typed words.
action-object = { $verb ->
    [agreed] { ON($object) }
    [deferred] { $cited ->
        [yes] the consideration of { $object }
       *[no] { $object }
     }
    [expressed_appreciation] { $cited ->
        [yes] for { $object }
       *[no] { $object }
     }
   *[other] { $object }
 }
action-further = { $verb ->
    [adopted_recommended] {" "}and recommended { IT_OR_THEM($object) } to the { $parent } for adoption
   *[other] {""}
 }
# $how_at: the manner comes with the verb, or at the end, or nobody has stated it. With the verb it comes after it
# ("decided, by consensus, to"), but before one that its object must not be parted from ("by consensus, took note of").
# $also: the sentence before it under the same item has the same verb.
action-done = { $verb ->
    [withdrawn] {" "}{ TERM("body") ->
        [plural] were
       *[singular] was
     } informed that { $object } had been withdrawn{ $sponsors ->
        [0] {""}
        [one] {" "}by its sponsor
       *[other] {" "}by its sponsors
     }.
   *[other] { $how_at ->
        [verb] { $verb ->
            [took_note] , { WHOLE($how, "how") },{ also } { action-verb }
            [took_action] , { WHOLE($how, "how") },{ also } { action-verb }
            [welcomed] , { WHOLE($how, "how") },{ also } { action-verb }
            [requested] , { WHOLE($how, "how") },{ also } { action-verb }
            [invited] , { WHOLE($how, "how") },{ also } { action-verb }
            [entrusted] , { WHOLE($how, "how") },{ also } { action-verb }
            [authorized] , { WHOLE($how, "how") },{ also } { action-verb }
            [acceded] , { WHOLE($how, "how") },{ also } { action-verb }
            [expressed_appreciation] , { WHOLE($how, "how") },{ also } { action-verb }
            [expressed_interest] , { WHOLE($how, "how") },{ also } { action-verb }
            [encouraged] , { WHOLE($how, "how") },{ also } { action-verb }
            [urged] , { WHOLE($how, "how") },{ also } { action-verb }
            [called_upon] , { WHOLE($how, "how") },{ also } { action-verb }
            [stressed] , { WHOLE($how, "how") },{ also } { action-verb }
           *[other] { also }{" "}{ action-verb }, { WHOLE($how, "how") },
         }
       *[other] { also }{" "}{ action-verb }
     } { action-object }{ action-further }{ action-form }
 }
action-form = { $orally ->
    [none] {""}
   *[other] { WHOLE(as-amended, "amended") }
 }{ $how_at ->
    [end] {" "}{ WHOLE($how, "how") }
   *[other] {""}
 }{ $condition }{ $place }{ $then }.{ $listed ->
    [yes] {" "}The voting was as follows:
   *[no] {""}
 }
# Another action, at the end of the sentence.
and-done = { $amended ->
    [yes] ,
   *[no] {""}
 }{" "}and{ also } { action-verb } { action-object }{ $place }
# Where the report has the text: LETTER(n) is A, B and so on.
see-place = {" "}(see { place-of })
place-named = { $place }
place-alone = { CAP($place) }
place-paragraph = { $inside ->
    [yes] chap. { $chapter_roman },{" "}
   *[no] {""}
 }para. { $n_figure }
place-of = { $way ->
    [chapters] chap. { $chapter_roman }{ $inside ->
        [yes] , sect. { LETTER($section) }
       *[no] {""}
     }
   *[sections] sect. { $chapter_roman }{ $inside ->
        [yes] .{ LETTER($section) }
       *[no] {""}
     }
 }{ $numbered ->
    [yes] , { $text }
   *[no] {""}
 }
place-text = { TEXT("one") }{ $n_alone ->
    [yes] {""}
   *[no] {" "}{ $n }
 }
# Where the text adopted is, in a sentence of its own.
text-in-report = The text of the { TEXT("one") } { $draft ->
    [yes] appears in the present report in the form of a recommendation of the { $body } to the { $parent }
   *[no] is contained in the present report
 }{ $place }.
text-in-document = The text of { $object } is contained in document { $symbol }.
document-by-symbol = { $kind ->
    [draft_decision] draft decision
   *[draft_resolution] draft resolution
 } { $symbol }
# Those who asked for something, and for what.
the-requests = { $n ->
    [one] the request
   *[other] the requests
 } of { $names_running } { $text }
as-amended = , as { orally }{ $how_at ->
    [end] ,
   *[other] {""}
 }
action-at = { first-at } { $body }{ $done }
# Above and below a decision that the body counts.
decision-caption = { $numbered ->
    [yes] { $number }{ $titled ->
        [yes] {"\u000A"}{ $title }
       *[no] {""}
     }
   *[no] { $title }
 }
decision-day = { $day_masthead }
documents-noted = { first-at } { $body } took note of the following documents:
officer-informed = { first-at-the } { CLOSED($officer) } informed the { $body } { $object }{ $condition }.
attention-drawn = { $told ->
    [yes] { first-at-the } { CLOSED($officer) } drew the attention of the { $body }
   *[no] { first-at } attention of the { $body } was drawn
 } to { $object }{ $condition }.
# $favour are the votes that decided, $against the others: of a lost proposal those against it come first.
vote-result = { $voting ->
    [recorded] { WHOLE(VOTES($favour, $favour_grouped), "favour") }
    [roll_call] { WHOLE(VOTES($favour, $favour_grouped), "favour") }
   *[other] { OPTION("vote_form") ->
        [in_favour] by a vote of { WHOLE(VOTES($favour, $favour_grouped), "favour") } { $lost ->
            [yes] against
           *[no] in favour
         }
       *[votes] by { $favour ->
            [one] { WHOLE(VOTES($favour, $favour_grouped), "favour") } vote
            [0] { WHOLE("no", "favour") } votes
           *[other] { WHOLE(VOTES($favour, $favour_grouped), "favour") } votes
         }
     }
 } to { WHOLE(VOTES($against, $against_grouped), "against") }{ $voting ->
    [recorded] {""}
    [roll_call] {""}
   *[other] { OPTION("vote_form") ->
        [in_favour] {" "}{ $lost ->
            [yes] in favour
           *[no] against
         }
       *[votes] {""}
     }
 }
# $abstained: whether the abstentions were counted.
vote = { $tallied ->
    [yes] { $voting ->
        [recorded] by a recorded vote of{" "}
        [roll_call] by a roll-call vote of{" "}
        [secret] by secret ballot,{" "}
        [show_of_hands] by a show of hands,{" "}
       *[other] {""}
     }{ $result }{ $abstained ->
        [yes] , with { $abstaining ->
            [0] no abstentions
            [one] { VOTES($abstaining, $abstaining_grouped) } abstention
           *[other] { VOTES($abstaining, $abstaining_grouped) } abstentions
         }
       *[no] {""}
     }
   *[no] { $voting ->
        [recorded] by a recorded vote
        [roll_call] by a roll-call vote
        [secret] by secret ballot
        [show_of_hands] by a show of hands
       *[none] by vote
     }
 }
voted = { $choice ->
    [in_favour] In favour
    [against] Against
   *[abstaining] Abstaining
 }: { $nobody ->
    [yes] None
   *[no] { $names }
 }.
the-decision = the decision
the-document = the { $kind ->
    [annotated_agenda] annotated provisional agenda
    [background_paper] background paper
    [note] note
    [report] report
    [conference_room_paper] conference room paper
    [working_paper] working paper
    [draft_resolution] draft resolution
    [draft_decision] draft decision
    [proposal] proposal
    [letter] letter
    [provisional_agenda] provisional agenda
    [statement] statement
   *[other] document
 }{ $described ->
    [yes] {" "}{ $content }
   *[no] {""}
 }{ $author ->
    [secretariat] {" "}{ document-author }
   *[none] {""}
 }{ $titled ->
    [yes] {" "}entitled “{ $title }”
   *[no] {""}
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }
# One delegation may have spoken for a group.
on-behalf-of = { $grouped ->
    [yes] {" "}on behalf of { $group }
   *[no] {""}
 }
the-adoption = the { TERM("texts") ->
    [resolutions] approval
   *[other] adoption
 }
# When comes first: after "the vote" or "the decision was taken" it would seem that those who spoke had taken it.
action-statements = { $when ->
    [before] Before { decision-taken }, { explained }
    [after] After { decision-taken }, { explained }
   *[unknown] { $purpose ->
        [general] With regard to { decision-noun }, { explained }
       *[other] { CAP(explained) }
     }
 }.
# Made at another meeting than the decision.
upon-at = { CAP(at-the-sittings) }, { GROUNDED($text) }
explained = { $active ->
    [yes] { told-who }{ on-behalf-of } made { $n ->
        [one] a statement
       *[other] statements
     }{ explaining }
   *[no] { $n ->
        [one] a statement{ explaining } was made
       *[other] statements{ explaining } were made
     } by { $who }{ on-behalf-of }
 }
explaining = { $purpose ->
    [vote] {" "}in explanation of vote
    [position] {" "}in explanation of position
   *[general] {""}
 }
decision-taken = { $purpose ->
    [vote] the vote
   *[other] { $verb ->
        [withdrawn] the withdrawal of { $object }
        [elected] { decision-noun }
        [appointed] { decision-noun }
       *[other] { $adopted ->
            [yes] the adoption of { $object }
           *[no] { decision-noun } was taken
         }
     }
 }
decision-noun = { $verb ->
    [elected] the election
    [appointed] the appointment
   *[other] the decision
 }
# $target is the recommendation, as a noun.
recommendation-statements = { $when ->
    [before] Before { the-adoption } of { $target },
    [after] After { the-adoption } of { $target },
   *[unknown] With regard to { $target },
 } { explained }.
# A text that is named here for the first time.
a-document = a { $kind ->
    [draft_decision] draft decision
   *[draft_resolution] draft resolution
 }{ $author ->
    [secretariat] {" "}{ document-author }
   *[none] {""}
 }{ $titled ->
    [yes] {" "}entitled “{ $title }”
   *[no] {""}
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }
brought-at = { $dated ->
    [yes] { first-at-the }
   *[no] The
 }
# $grouped: on behalf of a group, unless that stands in brackets; $listed: and of sponsors that the document names.
introduced = { brought-at } { capacity } { $names_running }{ $grouped ->
    [yes] , on behalf of { $group }
   *[no] {""}
 }{ $alone ->
    [yes] { $listed ->
        [yes] , { $grouped ->
            [yes] also{" "}
           *[no] {""}
         }on behalf of the sponsors listed in the document,
       *[no] { $grouped ->
            [yes] ,
           *[no] {""}
         }
     }
   *[no] , also on behalf of { $others_running }{ other-sponsors },
 } introduced { $target }.
# What the text would cost.
implications-told = { at-sittings }, { $what ->
    [stated] the Secretariat made a statement on the programme budget implications of { $object }.
   *[none] the { $body } { TERM("body") ->
        [plural] were
       *[singular] was
     } informed that { $object } did not entail programme budget implications.
 }
sponsors-joined = { $dated ->
    [yes] { $sittings_lead ->
        [unsaid] { CAP($names_running) }
       *[named] { CAP(at-the-sittings) }, { $names_running }
     }
   *[no] { CAP($names_running) }
 } joined in sponsoring { $target }.
# "On the basis of informal consultations": the officer had led them.
officer-introduced = { brought-at } { CLOSED($officer) } { $consulted ->
    [yes] submitted { $target } on the basis of informal consultations{ $facilitated ->
        [yes] {" "}facilitated by the { $facilitator }
       *[no] {""}
     }.
   *[no] introduced { $target }.
 }
# $cited: the text that was to be amended has a number or symbol. MOVED(text) goes on with "to" or "that", or has a colon.
the-amendment = the amendment{ $cited ->
    [yes] {" "}to { $target }
   *[no] {""}
 }{ $moved ->
    [yes] {" "}proposed by the { capacity } { $names_running }
   *[no] {""}
 }{ $worded ->
    [yes] { MOVED($text) }
   *[no] {""}
 }
sponsored = { $names_n ->
    [one] The delegation of { $names_running }
   *[other] The delegations of { $names_running }
 }{ other-sponsors } sponsored { $target }.
other-sponsors = { $listed ->
    [yes] {" "}and the other sponsors listed in the document
   *[no] {""}
 }
# Nobody is known to have introduced it, but when.
text-before = { first-at } { $body } had before { THEM() } { $target }{ $sponsored ->
    [yes] , sponsored by { $names_running }{ other-sponsors }
   *[no] {""}
 }.
recommendations-adopted-so = { CAP(the-recommendations) } { MANY($n_n) ->
    [no] was
   *[yes] were
 } { TERM("texts") ->
    [resolutions] approved
   *[other] adopted
 }{ $manner ->
    [not_stated] {""}
   *[other] {" "}{ WHOLE(manner, "how") }
 }{ $orally ->
    [none] .
   *[other] , as { orally }.
 }
motion-considered = { first-at } { $body } considered a { motion-asks }{ $worded ->
    [yes] { MOVED($text, $kind) }.
   *[no] .
 }{ $outcome ->
    [open] {""}
    [carried] {" "}The motion was carried{ motion-votes }.
   *[lost] {" "}The motion was rejected{ motion-votes }.
 }
motion-asks = { $kind ->
    [suspend] motion{ motion-mover } for the suspension of the { SITTING("one") }
    [adjourn] motion{ motion-mover } for the adjournment of the { SITTING("one") }
    [adjourn_debate] motion{ motion-mover } for the adjournment of the debate
    [close_debate] motion{ motion-mover } for the closure of the debate
   *[other] procedural motion{ motion-mover }
 }
motion-mover = { $moved ->
    [yes] {" "}by the { capacity } { $names_running }
   *[no] {""}
 }
motion-votes = { $tallied ->
    [yes] {" "}{ $vote }
   *[no] {""}
 }
# A point of order without a ruling.
order-raised = { $sittings_lead ->
    [unsaid] A
   *[named] { CAP(at-the-sittings) }, a
 } point of order was raised{ $raised ->
    [yes] {" "}by the { capacity } { $names_running }
   *[no] {""}
 }.
ruling-made = { first-at } { CHAIR() } ruled on a point of order{ $raised ->
    [yes] {" "}raised by the { capacity } { $names_running }
   *[no] {""}
 }.{ $appeal ->
    [none] {""}
    [rejected] {" "}An appeal against the ruling was rejected, and the ruling stood.
   *[carried] {" "}An appeal against the ruling was carried, and the ruling was overturned.
 }
the-annex = { $n ->
    [0] the annex
   *[other] annex { $ordinal_roman }
 }
annex-cited = { $n ->
    [one] A proposal on which no agreement was reached is
   *[other] Proposals on which no agreement was reached are
 } contained in { $annex } to the present report.

## Deliberations
# The paragraphs before may have named the same one.
at-sittings = { $sittings_lead ->
    [same] At the same { AGAIN() }
    [also_same] Also at the same { AGAIN() }
   *[named] { sittings-also } { its-sittings }
 }
sittings-also = { $sittings_lead ->
    [also_named] Also at
   *[named] At
 }
its-sittings = { ITS() } { TERM("sitting_numbers") ->
    [none] { $sittings_noun } { $sittings_on }
   *[numbered] { $sittings_which } { $sittings_noun }{ sittings-dated }
 }
# Before another subject than the body: "At the 8th meeting, on 13 March, the representative of".
at-the-sittings = { $sittings_lead ->
    [same] at the same { AGAIN() }
    [also_same] also at the same { AGAIN() }
    [also_named] also at { the-sittings }
   *[named] at { the-sittings }
 }
the-sittings = the { TERM("sitting_numbers") ->
    [none] { $sittings_noun } { $sittings_on }
   *[numbered] { $sittings_which } { $sittings_noun }{ sittings-dated }
 }
# As a sentence begins with them; by option a report names no meeting at all.
first-at = { $sittings_lead ->
    [unsaid] The
   *[named] { at-sittings }, the
 }
first-at-the = { $sittings_lead ->
    [unsaid] The
   *[named] { CAP(at-the-sittings) }, the
 }
sittings-dated = { $sittings_dated ->
    [yes] , { $sittings_on }
   *[no] {""}
 }
# With the meetings of an informal body: "at its 1st meeting, on 18 February, and at the 1st meeting of".
at-and-others = { at-sittings }{ and-others }
and-others = { $elsewhere ->
    [yes] { $sittings_lead ->
        [same] {""}
        [also_same] {""}
       *[named] { $sittings_dated ->
            [yes] ,
           *[no] {""}
         }
     } and { $together }
   *[no] {""}
 }
consideration-elsewhere = { CAP($what) }{ after-titles } was considered { $together }.
consideration = { $elsewhere ->
    [yes] { at-and-others }, the
   *[no] { first-at }
 } { $body } { taken-as } { $what }{ $subs }.
# An item with its title; or by its number alone, where the heading of its chapter has the title.
item-called = { $called ->
    [number] { $items }
    [own_agenda] { $items_bare } of { ITS() } agenda
    [title_bare] { $items }, { TITLE($title) }
   *[title] { $items }, entitled “{ TITLE($title) }”
 }
# The question that an item is on, without its number; several considered together.
question-called = the question of { QUESTION($title) }
questions-called = the questions of { $questions }
question-of = { QUESTION($title) }
after-titles = { $called ->
    [number] {""}
    [own_agenda] {""}
    [question] {""}
   *[title] ,
 }
# It was considered, that went on, or there was a general debate on it.
taken-as = { $kind ->
    [considered] considered
    [continued] continued { ITS() } consideration of
   *[debate] held a general { general-kind } on
 }
consideration-last = The { $body } { taken-as } { $what }{ $subs }{ after-titles } at { its-sittings }{ and-others }.
quoted = “{ TITLE($title) }”
jointly-called = jointly { $called ->
    [number] { $items }
    [own_agenda] { $items_bare } of { ITS() } agenda
   *[title] { $items }, entitled { $titles }, respectively
 }
consideration-unknown = At { ITS() } { $sittings } { SITTING("one") }, the { $body } considered { $what }{ $subs }.
# The sub-items of an item, after its title; by themselves; and the general discussion beside the consideration.
and-sub-items = { after-titles } and its { $n ->
    [one] sub-item
   *[other] sub-items
 } { $letters }
sub-items = { $n ->
    [one] sub-item
   *[other] sub-items
 } { $number_figure } { $letters }
consideration-sub = { first-at } { $body } { taken-as } { $subject }.
consideration-sub-last = The { $body } { taken-as } { $subject } at { its-sittings }.
the-items = { $n ->
    [one] the item
   *[other] the items
 }
debate-held = { CAP(THEY()) } held a { $joint ->
    [yes] joint{" "}
   *[no] {""}
 }general { general-kind } on { $subject } at { its-sittings }.
# The same in the sentence on the consideration, where both had the same meetings.
and-debate-held = { after-titles } and held a { $joint ->
    [yes] joint{" "}
   *[no] {""}
 }general { general-kind } on { $n ->
    [one] it
   *[other] them
 }
items-and-debate = { $subs }{ $debate }
held-for-item = { CAP($items) }: to be completed later
no-issues = No issues were raised under { $items }.

## Opening
# The organizational session, where the body counts it as one apart.
organizational-session = The { $body } held { ITS() } organizational session{ $numbered ->
    [yes] {""}
   *[no] {" "}for { $year_figure }
 }{ TERM("sitting_numbers") ->
    [none] {""}
   *[numbered] {" "}({ $sittings_which } { part-sittings })
 } { AT($venue) }{ $sittings_dated ->
    [yes] {" "}{ $sittings_on }
   *[no] {""}
 }{ organizational-for }{ $records }.
# Organizational meetings besides the session, after the sentence on its own meetings.
also-organizational = { $named ->
    [yes] The { $body }
   *[no] { CAP(THEY()) }
 } also held { $n ->
    [one] an organizational { part-sittings }
   *[other] { COUNTED($n, "organizational", "organizational") } { part-sittings }
 } { $sittings_on }{ organizational-for }{ $records }.
organizational-for = { $purposed ->
    [yes] {" "}{ UNENDED($purpose) }
   *[no] {""}
 }
in-records = {" "}(see { $symbols })
# A whole paragraph, before its stop.
told-in-records = { $symbols_n ->
    [0] { $text }
   *[other] { UNENDED($text) }{ in-records }.
 }
session-kind = { $session ->
    [regular] regular{" "}
    [special] special{" "}
    [annual] annual{" "}
    [formal] formal{" "}
    [substantive] substantive{" "}
    [executive] executive{" "}
   *[none] {""}
 }
# Of a body that counts its sessions anew in each year.
of-year = { TERM("ordinal") ->
    [year] {" "}of { $year_figure }
   *[all] {""}
 }
held = The { $ordinal_words } { session-kind }{ EVENT_OF("one", $body) }{ TERM("ordinal") ->
    [year] {" "}for { $year_figure }
   *[all] {""}
 } was held { AT($venue) } { $span }{ held-how }.
# A body that does not number its meetings calls them by the year.
held-in-year = The { $year_figure } { session-kind }{ EVENT_OF("one", $body) } was held { AT($venue) } { $span }{ held-how }.
# Where the body is the subject.
held-by-body = The { $body } held { ITS() } { $ordinal_words } { session-kind }{ EVENT("one") }{ of-year } { AT($venue) } { $span }{ held-how }.
held-by-body-in-year = The { $body } held { ITS() } { $session ->
    [none] { $year_figure } { EVENT("one") }
   *[kind] { session-kind }{ EVENT("one") } of { $year_figure }
 } { AT($venue) } { $span }{ held-how }.
body-held-sittings = { CAP(THEY()) } held { MAYBE(SITTINGS_HELD($n), $sure) }{ $listed ->
    [yes] {" "}({ $sittings_which })
   *[no] {""}
 }{ $records }{ $closed ->
    [0] {""}
   *[other] , including { COUNTED($closed, "closed", "closed") } { SITTING($closed) }
 }.
body-held-listed = { CAP(THEY()) } held { SITTINGS_HELD($n) }, as follows:
sittings-held-listed = A total of { SITTINGS_HELD($n) } were held, as follows:
# A part of the session, and its meetings day by day.
meetings-of-part = { CAP($ordinal_words) } part of the { EVENT("one") }{ $organizational ->
    [yes] {" "}(organizational { part-sittings })
   *[no] {""}
 }: { $days }{ $end ->
    [semicolon] ;
   *[stop] .
 }
meetings-on-day = { $sittings_which } { part-sittings }, { $sittings_on }
# That they are plenary meetings has been said.
part-sittings = { $n ->
    [one] { TERM("sitting") ->
        [sitting] sitting
       *[meeting] meeting
     }
   *[other] { TERM("sitting") ->
        [sitting] sittings
       *[meeting] meetings
     }
 }
questions-considered = During the { EVENT("one") }, the { $body } considered the { $called ->
    [question] questions
   *[title] items
 } set out below, with the outcome reported in the places indicated:
questions-head = { $column ->
    [item] { $called ->
        [question] Question
       *[title] Item
     }
    [meetings] { CAP(SITTING("many")) }
   *[text] Outcome
 }
question-listed = { TITLE($title) }
meetings-listed = { $sittings_which }
# What it was convened by.
# With its meeting before it; the text after it names none.
ground-at = { $sittings_lead ->
    [unsaid] { CAP(UNENDED($ground)) }
   *[named] { at-sittings }, { IN_SENTENCE(UNENDED($ground)) }
 }, { GROUNDED($text) }
with-ground = { CAP(UNENDED($ground)) }, { GROUNDED($text) }
# By whom, typed.
convened = The { EVENT("one") } was convened by { $convener }.
held-how = { $mode ->
    [hybrid] , { WHOLE("both in person and online") }
    [online] , { WHOLE("in an online format") }
   *[in_person] {""}
 }
# Not "It consisted of": a meeting does not consist of meetings.
sittings-held = { $n ->
    [one] { CAP(MAYBE(SITTINGS_HELD($n), $sure)) } was held{ $records }.
   *[other] A total of { MAYBE(SITTINGS_HELD($n), $sure) } were held{ $records }.
 }
sittings-inquorate = The { $body } adjourned { its-sittings }{ TERM("sitting_numbers") ->
    [none] {""}
   *[numbered] ,
 } for lack of a quorum.
officer = { $office ->
    [acting_chair] Acting { CHAIR() }
    [first_vice_chair] First Vice-{ CHAIR() }
    [second_vice_chair] Second Vice-{ CHAIR() }
    [third_vice_chair] Third Vice-{ CHAIR() }
    [vice_chair] Vice-{ CHAIR() }
    [rapporteur] Rapporteur
    [vice_chair_rapporteur] Vice-{ CHAIR() }-cum-Rapporteur
    [temporary_chair] Temporary { CHAIR() }
   *[chair] { CHAIR() }
 }
the-officer = { officer }
# An officer whom the State has yet to name goes by the office.
opened-by = The { EVENT("one") } was opened by { $opener_awaited ->
    [yes] the { WHOLE($officer) } of the { $body }{ $opener_state }
   *[no] { $opener }{ $opener_paren }, { WHOLE($officer) } of the { $body }
 }.
# With the meeting at which this was.
opened-at = { CAP(at-the-sittings) }, { GROUNDED($text) }
opened-by-previous = The { EVENT("one") } was opened by { $opener_awaited ->
    [yes] the { WHOLE($officer) } of the previous { EVENT("one") }{ $opener_state }
   *[no] { $opener }{ $opener_paren }, in { $opener_g ->
        [f] her
       *[m] his
     } capacity as { WHOLE($officer) } of the previous { EVENT("one") }
 }.
# Somebody who is no officer; $also: after a sentence on others who did.
opened-by-others = The { EVENT("one") } was{ $also ->
    [yes] {" "}also
   *[no] {""}
 } opened by { $who }.
opener-said = { $opener_g ->
    [f] She
    [m] He
   *[u] { CAP($opener) }
 } { $wording ->
    [remarks] made opening remarks.
    [address] addressed the { addressed }.
    [keynote] made a keynote statement.
    [introductory] made an introductory statement.
    [plain] made a statement.
   *[statement] made an opening statement.
 }
opened-by-unknown = The { EVENT("one") } was opened by { $opener }.
# Who serviced the session, typed: departments and offices.
# Officials of the Secretariat: they are not elected. With their functions, which a comma closes.
served-as = { CLOSED(CAP($people_invited)) } { $office ->
    [secretary] acted as { $people_n ->
        [one] Secretary
       *[other] Secretaries
     }
    [deputy_secretary] served as Deputy { $people_n ->
        [one] Secretary
       *[other] Secretaries
     }
   *[assistant_secretary] served as Assistant { $people_n ->
        [one] Secretary
       *[other] Secretaries
     }
 } of the { $body }.
serviced = { $form ->
    [both] { CAP(UNENDED($services)) } provided substantive support to the { $body }, while { UNENDED($secretariat) } served as { ITS() } secretariat.
    [services] { CAP(UNENDED($services)) } provided substantive support to the { $body }.
   *[secretariat] { CAP(UNENDED($secretariat)) } served as the secretariat of the { $body }.
 }
rapporteur-line = { ITALIC($office) }: { $names }
rapporteur-named = { $person_addressed }{ $person_paren }
officer-named = { WHOLE($officer) }{ $person_awaited ->
    [yes] { $person_state }
   *[no] , { $person }{ $person_paren }
 }
officer-of-state = { WHOLE($officer) }{ $person_state }
# What an officer who spoke in that office did so as besides, and for whom.
officer-speaking = { $officer }{ $posted ->
    [yes] , { person-capacity }
   *[no] {""}
 }{ $grouped ->
    [yes] , { on-behalf }
   *[no] {""}
 }
# Who introduced a text on which an informal body had worked.
officer-of-informal = { $officer }, in { $g ->
    [f] her
    [m] his
   *[u] its
 } capacity as { informal-office } of { $called }
# A meeting is addressed, not a session.
addressed = { TERM("event") ->
    [session] { $body }
   *[meeting] { EVENT("one") }
 }
opener-addressed = { $opener_g ->
    [f] She
    [m] He
   *[u] { CAP($opener) }
 } addressed the { addressed }.
opener-overview = { $opener_g ->
    [f] She
    [m] He
   *[u] { CAP($opener) }
 } addressed the { addressed } and gave an overview of { $overview }.
# "representative of" or "observer for", as many as there are.
capacity = { $capacity ->
    [observer] { $names_n ->
        [one] observer for
       *[other] observers for
     }
   *[representative] { $names_n ->
        [one] representative of
       *[other] representatives of
     }
 }
officers-elected = { first-at } { $body } elected { following-officers }{ $manner ->
    [acclamation] {" "}{ WHOLE("by acclamation", "how") }
   *[election] {""}
 }:
following-officers = { $n ->
    [one] the following officer
   *[other] the following officers
 }
elected-how = { $manner ->
    [acclamation] {" "}{ WHOLE("by acclamation", "how") }
   *[election] {""}
 }
officers-before = The following { $n ->
    [one] officer
   *[other] officers
 } had been elected{ elected-how } before the { EVENT("one") }:
officers-elected-on = The following { $n ->
    [one] officer
   *[other] officers
 } had been elected{ elected-how } { $day }:
# One officer, named in the sentence.
officer-elected = { first-at } { $body } elected { $person }{ $person_paren } as { WHOLE($officer) }{ $manner ->
    [acclamation] {" "}{ WHOLE("by acclamation", "how") }
   *[election] {""}
 }.
officer-elected-nominated = { first-at } { $body } elected { $person }{ $person_paren }{ CLOSED($besides) } as { WHOLE($officer) }{ $manner ->
    [acclamation] {" "}{ WHOLE("by acclamation", "how") }
   *[election] {""}
 }{ $since }.
officer-before = { CAP($person) }{ $person_paren } had been elected { WHOLE($officer) }{ elected-how } before the { EVENT("one") }.
officer-elected-on = { CAP($person) }{ $person_paren } had been elected { WHOLE($officer) }{ elected-how } { $day }.
# Designated, not elected; $besides: a Vice-Chair, to be Rapporteur as well.
officer-designated = { first-at } { $body } { $called ->
    [appointed] appointed
   *[designated] designated
 } { $person }{ $person_paren }{ $besides ->
    [yes] , { WHOLE($officer) }, to serve concurrently as Rapporteur
   *[no] {" "}as { WHOLE($officer) }
 }{ $since }.
# For the next session, with its number if this one has one.
officers-elected-next = { $dated ->
    [yes] { first-at }
   *[no] The
 } { $body } elected { following-officers } for { TERM("event") ->
    [itself] the
   *[meeting] { ITS() }
 } { $numbered ->
    [yes] { $next_words }
   *[no] next
 } { EVENT("one") }{ elected-how }:
# An office to which nobody was elected; $one: there are several such offices.
election-deferred = { first-at } { $body } deferred the election of { $one ->
    [yes] a
   *[no] the
 } { WHOLE($office) }{ $nominated ->
    [yes] {" "}from { $group }
   *[no] {""}
 }{ vacant-reason }.
office-vacant = { $one ->
    [yes] An
   *[no] The
 } office of { WHOLE($office) }{ $nominated ->
    [yes] , for { $group },
   *[no] {""}
 } remained vacant{ vacant-reason }.
vacant-reason = { $reasoned ->
    [yes] {" "}{ UNENDED($reason) }
   *[no] {""}
 }
office-item-vacant = { WHOLE($office) }: vacant{ $end ->
    [semicolon] ;
   *[stop] .
 }
office-line-vacant = Vacant
# An officer of the session before, whose successor was not elected.
officer-continued = { CAP($person) }{ $person_paren } continued to serve as { WHOLE($officer) }{ $served ->
    [span] {" "}{ $span }
    [since] {" "}from { $day_bare }
    [until] {" "}until { $day_bare }
   *[session] {""}
 }.
# Several persons in one office.
offices = { $office ->
    [chair] Co-{ CHAIR() }s
    [rapporteur] Rapporteurs
    [vice_chair_rapporteur] Vice-{ CHAIR() }s-cum-Rapporteurs
   *[vice_chair] Vice-{ CHAIR() }s
 }
office-line = { ITALIC($office) }:
by-acclamation = { $manner ->
    [acclamation] , by acclamation
   *[election] {""}
 }
elected-elsewhere = { $elsewhere ->
    [yes] , at { its-sittings }
   *[no] {""}
 }
# Who nominated an officer, whom the officer replaced and from when; $later: at which of the sittings named before.
nominated = { $nominated ->
    [yes] , nominated by { $group }
   *[no] {""}
 }{ $replacing ->
    [yes] , { $later ->
        [yes] at { presided-sitting },{" "}
       *[no] {""}
     }{ $successor ->
        [completes] to complete the term of office of
       *[replaces] to replace
     } { $replaced }{ $replaced_paren }
   *[no] {""}
 }{ $since }
serving-from = { $termed ->
    [yes] {" "}{ UNENDED($term) }
   *[no] {""}
 }{ $dated ->
    [yes] , effective { $day_bare }{ $remainder ->
        [yes] ,
       *[no] {""}
     }
   *[no] {""}
 }{ $remainder ->
    [yes] {" "}for the remainder of the { EVENT("one") }
   *[no] {""}
 }
# Below the office, one name a line.
officer-line = { $person_listed }{ $person_paren }{ $served }{ $besides }{ by-acclamation }{ elected-elsewhere }
elected-as = { $people_named }{ CLOSED($besides) } as { WHOLE($office) }{ $manner ->
    [acclamation] {" "}by acclamation
   *[election] {""}
 }{ $since }
officers-elected-running = { first-at } { $body } elected{ $manner ->
    [acclamation] , { WHOLE("by acclamation", "how") },
   *[election] {""}
 } { $officers }.
# Those elected before the meeting, within the sentence.
officers-running = { $lead } { $officers }.
# $whole: no office is vacant, and the list is of the Bureau and not only of officers.
bureau-composed = { $whole ->
    [yes] The Bureau was thus composed
   *[no] The officers of the { EVENT("one") } were
 } as follows:
bureau-head = { $column ->
    [office] Office
    [name] Name
    [state] State
   *[group] Regional group
 }
person-alone = { $person_listed }
person-served = { $person_listed }{ $served }
served = {" "}({ $served ->
    [span] { $span }
    [since] from { $day_bare }
   *[until] until { $day_bare }
 })
delegation-listed = { $name_list }
group-listed = { BARE($group) }
no-words = {""}
presided = { $person_awaited ->
    [yes] The { WHOLE($officer) }{ $person_state }
   *[no] { CAP($person) }{ $person_paren }, { WHOLE($officer) },
 } presided over { $what ->
    [items] the consideration of { $items } at { presided-sitting }
    [part] part of { presided-sitting }
   *[whole] { presided-sitting }
 }.
presided-sitting = the { TERM("sitting_numbers") ->
    [none] { $sittings_noun } { $sittings_on }
   *[numbered] { $sittings_which } { $sittings_noun }
 }
officer-item = { WHOLE($officer) }: { $person_listed }{ $person_paren }{ by-acclamation }{ elected-elsewhere }{ $end ->
    [semicolon] ;
   *[stop] .
 }
officer-item-nominated = { WHOLE($officer) }: { $person_listed }{ $person_paren }{ $besides }{ by-acclamation }{ elected-elsewhere }{ $end ->
    [semicolon] ;
   *[stop] .
 }

## Agenda
manner = { $manner ->
    [consensus] by consensus
    [without_vote] without a vote
    [acclamation] by acclamation
    [vote] by vote
    [ad_referendum] ad referendum
   *[without_objection] without objection
 }
# How a text was changed orally before its adoption, after "as".
orally = { $orally ->
    [amended] orally amended
    [revised] orally revised
   *[both] orally revised and amended
 }
# The condition of a decision, at its end.
on-condition = , on the understanding that { UNENDED($text) }
agenda-manner = { $manner ->
    [not_stated] {""}
   *[other] { WHOLE(manner, "how") }{" "}
 }
agenda-adopted = { first-at } { $body } adopted { agenda-manner }the following agenda{ $orally ->
    [none] {""}
   *[other] , as { orally }
 }{ $condition }:
agenda-adopted-contained = { first-at } { $body } adopted { agenda-manner }the following agenda, as contained in document { $symbol }{ $orally ->
    [none] {""}
   *[other] , as { orally }
 }{ $condition }:
# Where the items are not listed.
agenda-adopted-cited = { first-at } { $body } adopted { agenda-manner }{ ITS() } provisional agenda, as contained in document { $symbol }{ $orally ->
    [none] {""}
   *[other] {" "}and as { orally }
 }{ $condition }.
# Where an annex lists them.
agenda-adopted-annexed = { first-at } { $body } adopted { agenda-manner }the agenda { $contained ->
    [yes] contained in document { $symbol } and{" "}
   *[no] {""}
 }set out in { $annex } to the present report{ $orally ->
    [none] {""}
   *[other] , as { orally }
 }{ $condition }.
agenda-segment = { $title }
agenda-not-adopted = The provisional agenda was as follows:
agenda-not-adopted-annexed = The provisional agenda is set out in { $annex } to the present report.
agenda-item = { CAP(TITLE($title)) }{ $end ->
    [colon] :
    [semicolon] ;
   *[stop] .
 }
organization-of-work = { $manner ->
    [not_stated] {""}
   *[other] { WHOLE(manner, "how") }{" "}
 }{ $called ->
    [programme] { ITS() } programme of work
   *[organization] the organization of { ITS() } work
 }{ $contained ->
    [yes] , as contained in document { $symbol }{ $orally ->
        [none] {""}
       *[other] {" "}and
     }
   *[no] { $orally ->
        [none] {""}
       *[other] ,
     }
 }{ $orally ->
    [none] {""}
   *[other] {" "}as { orally }
 }{ $condition }.
organization-adopted = { first-at } { $body } approved { organization-of-work }

# An informal body, for the first time and later; $name is its own name.
informal-a = { $kind ->
    [working_group] a Working Group of the Whole
    [committee] a Committee of the Whole
    [friends] a group of friends of the { CHAIR() }
    [extended_bureau] an extended Bureau
    [contact_group] a contact group
    [drafting_group] a drafting group
   *[other] { A_BODY($name) }
 }
informal-the = { $kind ->
    [working_group] the Working Group of the Whole
    [committee] the Committee of the Whole
    [friends] the group of friends of the { CHAIR() }
    [extended_bureau] the extended Bureau
    [contact_group] the contact group
    [drafting_group] the drafting group
   *[other] { THE_BODY($name) }
 }
informal-established = { first-at } { $body } established { $called }{ $about ->
    [yes] { HAS($mandate, $items) ->
        [yes] {""}
       *[no] {" "}under { $items }
     }
   *[no] {""}
 }{ $charged ->
    [yes] {" "}{ MANDATE($mandate) }
   *[no] {""}
 }.
informal-allocated = { first-at } { $body } decided to allocate { $items } to { $called }.
informal-chair-elected = { first-at } { $body } elected { $person }{ $person_paren } as Chair of { $called }{ $about ->
    [yes] , on { $items }
   *[no] {""}
 }.
informal-bureau = The Bureau of the { $body } also served as the Bureau of { $called }.
informal-met-under = { CAP($called) }, chaired by { $person }{ $person_paren },{ $within } { $times }.
informal-office = { $office ->
    [chair] Chair
    [chair_rapporteur] Chair-cum-Rapporteur
    [co_chair] Co-Chair
    [rapporteur] Rapporteur
   *[vice_chair] Vice-Chair
 }
# Who held an office of it, beside its Chair.
informal-officers = { CAP($people_named) } served as { informal-office }{ $people_n ->
    [one] {""}
   *[other] s
 } of { $called }.
# Groups that met within it.
with-subgroups = { $subgroups ->
    [0] {""}
   *[other] {" "}and its { $kind ->
        [working_group] { $subgroups ->
            [one] sub-working group
           *[other] { COUNTED($subgroups, "sub-working group", "sub-working groups") }
         }
       *[other] { $subgroups ->
            [one] subgroup
           *[other] { COUNTED($subgroups, "subgroup", "subgroups") }
         }
     }
 }
# 0: how often it met is not recorded.
informal-times = { $n ->
    [0] met{ $dated ->
        [yes] {" "}{ $days }
       *[no] {""}
     }
   *[other] held { informal-meetings }
 }{ $purposed ->
    [yes] {" "}{ MANDATE($purpose) }
   *[no] {""}
 }
informal-meetings = { COUNTED($n, "meeting", "meetings") }{ $dated ->
    [yes] , { $days }
   *[no] {""}
 }
informal-chaired = { CAP($called) } was chaired by { $person }{ $person_paren }.
informal-met = { CAP($called) }{ $within } { $times }.
informal-heard = { CAP($called) } heard { $heard }.
# What it did at its own meetings. $joined: in the paragraph of the step before.
informal-step = { $joined ->
    [yes] { CAP($called) }
   *[no] { $meetings_lead ->
        [none] { CAP($called) }
       *[named] { step-at }, { $called }
     }
 } { step-verb }{ $about ->
    [yes] { $verb ->
        [own_report] {" "}on
       *[other] {""}
     } { step-text }
   *[no] {""}
 }.
informal-free = { $joined ->
    [yes] { CAP($text) }
   *[no] { $meetings_lead ->
        [none] { CAP($text) }
        [named] { CAP(at-other-meetings) }, { $text }
       *[day] { step-at }, { $text }
     }
 }.
step-at = { $meetings_lead ->
    [same] At the same meeting
    [same_day] On the same day
    [day] { CAP($meetings_on) }
   *[named] At its { $meetings } { step-meetings }{ step-dated }
 }
step-meetings = { $meetings_n ->
    [one] meeting
   *[other] meetings
 }
step-dated = { $meetings_dated ->
    [yes] , { $meetings_on }
   *[no] {""}
 }
step-verb = { $verb ->
    [considered] considered
    [discussed] discussed
    [exchanged] exchanged views on
    [had_before] had before it
    [decided] decided
    [agreed] agreed
    [recommended] recommended
    [noted] noted
    [took_note] took note of
    [adopted] adopted{ $consensus ->
        [yes] , by consensus,
       *[no] {""}
     }
    [own_report] considered and adopted{ $consensus ->
        [yes] {" "}by consensus
       *[no] {""}
     } its report
    [expressed_appreciation] expressed its appreciation
   *[heard] heard
 }
step-text = { $verb ->
    [agreed] { ON($object) }
   *[other] { $object }
 }
step-object = { $cited ->
    [yes] { $items }
   *[no] { $text }
 }
informal-reported = { $known ->
    [yes] { first-at }
   *[no] The
 } { $body } heard { $told ->
    [yes] from the Chair of { $called } that { $report }
   *[no] a report by the Chair of { $called } on the results of its work
 }.

## Attendance
attended-parties = { $names_n ->
    [one] The following { DECIDERS("one") }{ deciders-of } was represented at the { EVENT("one") }: { $names }.
   *[other] The following { DECIDERS("many") }{ deciders-of } were represented at the { EVENT("one") }: { $names }.
 }
# To what, or of what, those are who decide.
deciders-of = { TERM("deciders") ->
    [members] {" "}of the { $body }
    [participants] {""}
   *[parties] {" "}to the { $instrument }
 }
# A party, but no State.
attended-union = { $names_n ->
    [one] { CAP($names_running) }, a regional economic integration organization{ TERM("deciders") ->
        [members] {" "}that is a member{ deciders-of }
        [participants] {""}
       *[parties] {" "}that is a party{ deciders-of }
     }, was represented at the { EVENT("one") }.
   *[other] The following regional economic integration organizations{ TERM("deciders") ->
        [members] {" "}that are members{ deciders-of }
        [participants] {""}
       *[parties] {" "}that are parties{ deciders-of }
     } were represented at the { EVENT("one") }: { $names }.
 }
attended-states = { $names_n ->
    [one] The following State was represented at the { EVENT("one") }: { $names }.
   *[other] The following States were represented at the { EVENT("one") }: { $names }.
 }
# Those who do not decide. $manner: the option "guests_attend"; $standing: they have the status of observers.
guests-begin = { $manner ->
    [attended] Representatives of the
   *[observers] The
 }
guests-came = { $manner ->
    [attended] attended the { EVENT("one") }{ $standing ->
        [yes] {" "}as observers
       *[no] {""}
     }
    [represented] were represented at the { EVENT("one") }
   *[observers] were represented by observers
 }
guest-came = { $manner ->
    [attended] attended the { EVENT("one") }{ $standing ->
        [yes] {" "}as an observer
       *[no] {""}
     }
    [represented] was represented at the { EVENT("one") }
   *[observers] was represented by an observer
 }
guests-counted = { $manner ->
    [observers] { $n ->
        [one] An observer
       *[other] Observers
     } for
   *[represented] { $n ->
        [one] A representative
       *[other] Representatives
     } of
 }
# Of a commission; they have no vote, but are no guests either.
attended-associate_member = { $names_n ->
    [one] The following associate member of the { $body } was represented at the { EVENT("one") }: { $names }.
   *[other] The following associate members of the { $body } were represented at the { EVENT("one") }: { $names }.
 }
# $belonging: States that are not members of the body belong to its parent.
attended-other_states = { $names_n ->
    [one] The following { $belonging ->
        [yes] member of the { $parent } that is not a member of the { $body }
       *[no] other State
     } { guest-came }: { $names }.
   *[other] { guests-begin } following { $belonging ->
        [yes] { parent-members }
       *[no] other States
     } { guests-came }: { $names }.
 }
parent-members = members of the { $parent } that are not members of the { $body }
attended-signatories = { $names_n ->
    [one] { CAP($names_running) }, a signatory to the { $instrument }, { guest-came }.
   *[other] { guests-begin } following States signatories to the { $instrument } { guests-came }: { $names }.
 }
attended-non_signatories = { $names_n ->
    [one] { CAP($names_running) }, a State that was neither a party to nor a signatory of the { $instrument }, { guest-came }.
   *[other] { guests-begin } following States that were neither parties to nor signatories of the { $instrument } { guests-came }: { $names }.
 }
attended-reio = { CAP($names_running) }, a regional economic integration organization, { guest-came }.
attended-bare = { CAP($names_running) } { guest-came }.
attended-un_secretariat = { guests-begin } following units of the United Nations Secretariat { guests-came }: { $names }.
attended-un_body = { guests-begin } following United Nations bodies, funds and programmes { guests-came }: { $names }.
attended-institute = { guests-begin } following institutes of the United Nations crime prevention and criminal justice programme network { guests-came }: { $names }.
attended-specialized_agency = { guests-begin } following specialized agencies of the United Nations system { guests-came }: { $names }.
# $also: other bodies of the United Nations precede.
attended-un_entity = { guests-begin } following { $also ->
    [yes] other entities
   *[no] entities
 } of the United Nations system { guests-came }: { $names }.
attended-permanent_observer = { $names_n ->
    [one] { CAP($names_running) }, an entity maintaining a permanent observer office at Headquarters, { guest-came }.
   *[other] { guests-begin } following entities maintaining permanent observer offices at Headquarters { guests-came }: { $names }.
 }
attended-igo = { guests-begin } following intergovernmental organizations { guests-came }: { $names }.
attended-ngo = { $names_n ->
    [one] { CAP($names_running) }, a non-governmental organization in consultative status with the Economic and Social Council, { guest-came }.
   *[other] { guests-begin } following non-governmental organizations in consultative status with the Economic and Social Council { guests-came }: { $names }.
 }
# $also: other organizations precede.
attended-other_entity = { guests-begin } following { $also ->
    [yes] other entities
   *[no] entities
 } { guests-came }: { $names }.
# Who came without being named: local authorities.
attended-other_participants = { $manner ->
    [observers] Observers for
   *[represented] Representatives of
 } { $names_running } also attended the { EVENT("one") }.
attended-observers = { guests-begin } following { guests-came }: { $names }.
deciders-counted = { COUNTED($n, DECIDERS("one"), DECIDERS("many")) }
attended-by = { $n ->
    [one] a representative
   *[other] representatives
 } of { $kind ->
    [states] { COUNTED($n, "State", "States") }
   *[parties] { deciders-counted }{ deciders-of }
 }
attended-deciders-counted = { OPTION("attended_voice") ->
    [passive] The { EVENT("one") } was attended by { attended-by }
   *[active] { CAP(attended-by) } attended the { EVENT("one") }
 }{ $missed ->
    [yes] {" "}({ $absent_figure } { $absent ->
        [one] was
       *[other] were
     } not represented)
   *[no] {""}
 }.
# Observers of whom only the kinds are said.
attended-kinds = { $states ->
    [yes] Observers for
   *[no] Representatives of
 } { $kinds } also attended the { EVENT("one") }.
attended-kind = { $kind ->
    [states] { $belonging ->
        [yes] { parent-members }
       *[no] other States
     }
    [united_nations] entities of the United Nations system
    [entities] entities maintaining permanent observer offices at Headquarters
    [organizations] intergovernmental organizations
   *[society] non-governmental organizations
 }
# Whether or not they attended; $dated: as at a day. Of parties, whose number changes, the day is always told.
composition = { TERM("deciders") ->
    [members] { $dated ->
        [yes] As at { $day_masthead }, the { $body } was
       *[no] The { $body } is
     } composed of { COUNTED($n, "member", "members") }
   *[parties] As at { $day_masthead }, there { $n ->
        [one] was
       *[other] were
     } { deciders-counted }{ deciders-of }
 }{ $seen }{ $listed ->
    [yes] : { $names }.
   *[no] .
 }
attendance-annexed = Attendance at the { EVENT("one") } is set out in { $annex } to the present report.
composition-seen = {" "}(see { $form ->
    [both] { $symbol }; see also { $annex } to the present report
    [annex] { $annex } to the present report
   *[document] { $symbol }
 })
composition-observers = { CAP(THEY()) } { TERM("body") ->
    [plural] have
   *[singular] has
 } { COUNTED($n, "observer", "observers") }: { $names }.
attended-observers-counted = { guests-counted } { $kind ->
    [states] { $belonging ->
        [yes] { COUNTED($n, "member", "members") } of the { $parent } that { $n ->
            [one] is not a member
           *[other] are not members
         } of the { $body }
       *[no] { COUNTED($n, "other State", "other States") }
     }
    [united_nations] { COUNTED($n, "entity of the United Nations system", "entities of the United Nations system") }
    [entities] { COUNTED($n, "entity maintaining a permanent observer office", "entities maintaining permanent observer offices") } at Headquarters
   *[organizations] { COUNTED($n, "intergovernmental organization", "intergovernmental organizations") }
 } also attended the { EVENT("one") }.
# Not "163 organizations were represented": a sentence does not begin with a figure.
attended-ngos-counted = { guests-counted } { COUNTED($n, "non-governmental organization", "non-governmental organizations") }{ $consultative ->
    [yes] {" "}in consultative status with the Economic and Social Council
   *[no] {""}
 } also attended the { EVENT("one") }.
# Organizations whose names nobody has. $other: the paragraph before names organizations of this kind.
attended-unnamed = { guests-counted } { $other ->
    [yes] { $kind ->
        [un_secretariat] { COUNTED($n, "other unit of the United Nations Secretariat", "other units of the United Nations Secretariat") }
        [un_body] { COUNTED($n, "other United Nations body, fund or programme", "other United Nations bodies, funds and programmes") }
        [institute] { COUNTED($n, "other institute", "other institutes") } of the United Nations crime prevention and criminal justice programme network
        [specialized_agency] { COUNTED($n, "other specialized agency", "other specialized agencies") } of the United Nations system
        [un_entity] { COUNTED($n, "other entity", "other entities") } of the United Nations system
        [other_entity] { COUNTED($n, "other entity", "other entities") }
        [other_participants] { COUNTED($n, "other group", "other groups") }
        [associate_member] { COUNTED($n, "other associate member", "other associate members") }
        [permanent_observer] { COUNTED($n, "other entity maintaining a permanent observer office", "other entities maintaining permanent observer offices") } at Headquarters
        [igo] { COUNTED($n, "other intergovernmental organization", "other intergovernmental organizations") }
       *[ngo] { COUNTED($n, "other non-governmental organization", "other non-governmental organizations") }
     }
   *[no] { $kind ->
        [un_secretariat] { COUNTED($n, "unit of the United Nations Secretariat", "units of the United Nations Secretariat") }
        [un_body] { COUNTED($n, "United Nations body, fund or programme", "United Nations bodies, funds and programmes") }
        [institute] { COUNTED($n, "institute", "institutes") } of the United Nations crime prevention and criminal justice programme network
        [specialized_agency] { COUNTED($n, "specialized agency", "specialized agencies") } of the United Nations system
        [un_entity] { COUNTED($n, "entity", "entities") } of the United Nations system
        [other_entity] { COUNTED($n, "entity", "entities") }
        [other_participants] { COUNTED($n, "group", "groups") }
        [associate_member] { COUNTED($n, "associate member", "associate members") }
        [permanent_observer] { COUNTED($n, "entity maintaining a permanent observer office", "entities maintaining permanent observer offices") } at Headquarters
        [igo] { COUNTED($n, "intergovernmental organization", "intergovernmental organizations") }
       *[ngo] { COUNTED($n, "non-governmental organization", "non-governmental organizations") }
     }
 } also attended the { EVENT("one") }.
attended-ngo-neutral = { $names_n ->
    [one] { CAP($names_running) }, { $also ->
        [yes] another non-governmental organization
       *[no] a non-governmental organization
     }, { guest-came }.
   *[other] { guests-begin } following { $also ->
        [yes] other non-governmental organizations
       *[no] non-governmental organizations
     } { guests-came }: { $names }.
 }
# A list that the report does not print, or not alone; $link is the address of a page.
the-list = the { $list ->
    [participants] list of participants
    [documents] list of the documents before the { $body }
   *[speakers] list of speakers
 }
listed-elsewhere = { CAP(the-list) } { $where ->
    [document] is contained in document { $symbol }.
    [to_come] will be issued as document { $symbol }.
    [both] is contained in document { $symbol } and is also available at { $link }.
   *[link] is available at { $link }.
 }
# A sentence that goes on in the paragraph of the one before it.
next-sentence = { $text }
# Of the meetings at which an item was discussed, each with the address of its own record.
speakers-recorded = { $n ->
    [one] The record of speakers in the discussion is
   *[other] The records of speakers in the discussions are
 } available at: { $links }.
listed-for-item = { CAP(the-list) } under { $items } is available at { $link }.
participants-list = A list of participants is contained in document { $symbol }.

## Documentation
documents-before = The { $body } had before { THEM() } { $n ->
    [one] the following document:
   *[other] the following documents:
 }
documents-for-item = For { ITS() } consideration of { $items }, the { $body } had before { THEM() } { $n ->
    [one] the following document:
   *[other] the following documents:
 }
# In the chapter of an item that is called a question, without its number.
for-question = In { ITS() } consideration of the item, { GROUNDED($text) }
documents-none = No documents were submitted.
documents-annexed = { $n ->
    [one] The document before the { $body } is
   *[other] The documents before the { $body } are
 } listed in { $annex } to the present report.
documents-by-symbol = The { $body } had before { THEM() } { $n ->
    [one] document
   *[other] documents
 } { $symbols }.
# The only document, in the sentence; $document is its line in a list.
document-alone = { $items_n ->
    [0] The
   *[other] For { ITS() } consideration of { $items }, the
 } { $body } had before { THEM() } { $kind ->
    [annotated_agenda] the
    [provisional_agenda] the
    [report] the
   *[other] a
 } { IN_SENTENCE($document) }
# A revised document is called so before its kind: "Revised working paper".
document-called = { $revision ->
    [revised] Revised { IN_SENTENCE(document-kind) }
    [further_revised] Further revised { IN_SENTENCE(document-kind) }
   *[none] { document-kind }
 }
document-kind = { $kind ->
    [titled] { $title }
    [annotated_agenda] Annotated provisional agenda
    [provisional_agenda] Provisional agenda
    [background_paper] Background paper
    [note] Note
    [report] Report
    [conference_room_paper] Conference room paper
    [working_paper] Working paper
    [draft_resolution] Draft resolution
    [draft_decision] Draft decision
    [proposal] Proposal
    [letter] Letter
    [statement] Statement
   *[other] Document
 }
document-author = { $kind ->
    [note] by the Secretariat
    [report] of the Secretariat
    [letter] from the Secretariat
   *[other] prepared by the Secretariat
 }
document-submitted = { $kind ->
    [letter] from { $by_running }
   *[other] submitted by { $by_running }
 }
document-by = { $kind ->
    [note] by { $by }
    [report] of { $by }
    [letter] from { $by }
   *[other] submitted by { $by }
 }
document-content = { $about ->
    [yes] on { $content }
   *[no] { $kind ->
        [provisional_agenda] { $content }
       *[other] containing { $content }
     }
 }
document = { WHOLE(document-called) }{ document-said }{ $end ->
    [semicolon] ;
   *[stop] .
 }
# What a statement introduced, within its sentence.
introduced-document = the { WHOLE(introduced-called) }{ introduced-said }
introduced-called = { IN_SENTENCE(document-called) }
introduced-said = { document-said }
document-said = { $author ->
    [secretariat] {" "}{ WHOLE(document-author) }
    [named] {" "}{ document-by }
    [delegation] {" "}{ document-submitted }
   *[none] {""}
 }{ $described ->
    [title] {" "}entitled “{ $title }”
    [content] {" "}{ document-content }
    [both] {" "}entitled “{ $title }”{ $about ->
        [yes] ,
       *[no] {" "}and
     } { document-content }
   *[no] {""}
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }

## Adoption
report-introduced = { $dated ->
    [yes] { first-at-the }
   *[no] The
 } { CLOSED($officer) } introduced the draft report{ $full ->
    [yes] {" "}of the { $body }{ TERM("event") ->
        [itself] {""}
       *[meeting] {" "}on { ITS() } { session-of-report }{ EVENT("one") }{ $numbered ->
            [yes] { of-year }
           *[no] {""}
         }
     }{ $known ->
        [yes] {" "}({ $symbol })
       *[no] {""}
     }.
   *[no] .
 }
report-adopted = { $at ->
    [sitting] { at-sittings }
   *[day] { CAP($day) }
 }, the { $body } adopted { $manner ->
    [not_stated] {""}
   *[other] { WHOLE(manner, "how") }{" "}
 }{ $called ->
    [draft] the draft report
    [report] the report
    [reports] the reports of the { $body } and { ITS() } subsidiary bodies
   *[present] the present report
 }{ TERM("event") ->
    [itself] {""}
   *[meeting] { $called ->
        [reports] {""}
       *[other] {" "}on { ITS() } { report-of }{ EVENT("one") }{ $called ->
            [present] {""}
           *[other] { $numbered ->
                [yes] { of-year }
               *[no] {""}
             }
         }
     }
 }{ $orally ->
    [none] {""}
   *[other] , as { orally }
 }{ $submitted ->
    [yes] , to be submitted to the { $parent } at its { $parent_session_words } session
   *[no] {""}
 }{ $condition }{ $entrusted }.
# $clause: what is said before ends in a clause of its own, ", as orally revised".
and-entrusted = { $clause ->
    [yes] ,
   *[no] {""}
 }{" "}and entrusted { finalizers } with { $called ->
    [reports] their
   *[other] its
 } finalization{ finalizers-support }
# All but "the present report" is told apart by the number of its session, or by its year.
report-of = { $called ->
    [present] {""}
   *[other] { session-of-report }
 }
session-of-report = { $numbered ->
    [yes] { $ordinal_words } { session-kind }
   *[no] { $year_figure }{" "}
 }
# $rapporteur: whether it was the Rapporteur; $finalizer: who else. The Secretariat supports the Rapporteur.
report-entrusted = { $way ->
    [entrusted] The { $body } entrusted { finalizers } with the finalization of the report{ finalizers-support }.
    [authorized] The { $body } authorized { finalizers } to finalize the report{ finalizers-support }.
   *[passive] { CAP(finalizers) } { $rapporteur ->
        [yes] { $finalizer ->
            [none] { $n ->
                [one] was
               *[other] were
             }
            [secretariat] { $n ->
                [one] was
               *[other] were
             }
            [chair_authority] { $n ->
                [one] was
               *[other] were
             }
           *[other] were
         }
       *[no] was
     } entrusted with the finalization of the report{ finalizers-support }.
 }
finalizers = { $rapporteur ->
    [yes] the { $n ->
        [one] Rapporteur
       *[other] Rapporteurs
     }{ $finalizer ->
        [none] {""}
        [secretariat] {""}
        [chair_authority] { $way ->
            [passive] {""}
           *[other] , { under-authority },
         }
       *[other] {" "}and { finalizer }
     }
   *[no] { finalizer }
 }
under-authority = under the authority of { finalizer }
finalizer = the { $finalizer ->
    [bureau] Bureau
    [secretariat] Secretariat
    [secretary] Secretary
   *[chair] { CHAIR() }
 }
finalizers-support = { $rapporteur ->
    [yes] { $finalizer ->
        [secretariat] , with the support of the Secretariat
        [chair_authority] { $way ->
            [passive] , { under-authority }
           *[other] {""}
         }
       *[other] {""}
     }
   *[no] {""}
 }
