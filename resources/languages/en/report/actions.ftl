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
# $line: whether it is a lettered line, and how that ends.
action-done = { $line ->
    [no] { action-said }
   *[other] { action-line }
 }
action-said = { $verb ->
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
action-form = { action-tail }.{ $listed ->
    [yes] {" "}The voting was as follows:
   *[no] {""}
 }
action-tail = { $orally ->
    [none] {""}
   *[other] { WHOLE(as-amended, "amended") }
 }{ $how_at ->
    [end] {" "}{ WHOLE($how, "how") }
   *[other] {""}
 }{ $condition }{ $place }{ $then }
# Several actions as lettered lines, each of which begins with its verb.
actions-listed = { first-at } { $body }{ $stated ->
    [yes] , { WHOLE($how, "how") }
   *[no] {""}
 }:
action-line = { CAP(action-verb) } { action-object }{ action-further }{ action-tail }{ $line ->
    [semicolon] ;
   *[stop] .
 }
# Another action, at the end of the sentence.
and-done = { $amended ->
    [yes] ,
   *[no] {""}
 }{" "}and{ also } { action-verb } { action-object }{ $place }
# Where the report has the text: LETTER(n) is A, B and so on.
see-place = {" "}(see { place-of })
see-part = {" "}(see { $part })
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
# A part of the report to which a typed text refers by a mark: its chapter and section, or its annex.
place-of-part = { $way ->
    [annex] annex{ $alone ->
        [yes] {""}
       *[no] {" "}{ $first_roman }
    }
    [chapters] chap. { $first_roman }{ $depth ->
        [first] {""}
       *[other] , sect. { LETTER($second) }{ place-inside }
    }
   *[sections] sect. { $first_roman }{ $depth ->
        [first] {""}
       *[other] .{ LETTER($second) }{ place-inside }
    }
 }
place-inside = { $depth ->
    [third] .{ $third_figure }
    [fourth] .{ $third_figure } { $fourth }
   *[other] {""}
 }
# Where the text adopted is, in a sentence of its own.
text-in-report = The text of the { TEXT("one") } { $draft ->
    [yes] appears in the present report in the form of a recommendation of the { $body } to the { $parent }
   *[no] is contained in the present report
 }{ $place }.
text-in-document = The text of { $object } is contained in { cited-document }.
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
    [memorandum] memorandum
    [report] report
    [joint_report] joint report
    [compilation] compilation
    [conference_room_paper] conference room paper
    [working_paper] working paper
    [draft_resolution] draft resolution
    [draft_decision] draft decision
    [proposal] proposal
    [letter] letter
    [request] request
    [provisional_agenda] provisional agenda
    [draft_agenda] draft provisional agenda
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
