### What the Chair says, in English. Same messages as the Arabic script, of the same facts.
### Names of bodies are kept without their article, which phrases add; delegations and groups bring their own.
### $g, $agree: m, f, n for "it", u where a pronoun would be a guess. OFFICE(office, gender, chair) is an office as in the report, MARK(text) the name that the eye must find.
### How the body speaks is EVENT, SITTING, CHAIR, DECIDERS, ITS and TERM, as in the report: never write these words here.

heading = { $chair ->
   *[u] The { CHAIR() }’s script
 }
body-unknown = { CAP(EVENT("one")) }

# A draft resolution is approved here: its adoption is for the parent body.
adopt = { TERM("texts") ->
    [resolutions] approve
   *[other] adopt
 }

## Titles of moments
# What the Chair can say in place of the moments that follow.
instead = Alternative: { $title }
title-nothing = No { SITTING("one") } is planned
title-not-held = { CAP(SITTING("one")) } not held
title-call-to-order = Call to order
title-opening = Opening of the { EVENT("one") }
title-election = Election of officers
title-agenda = Adoption of the agenda
title-organization = Organization of work
title-informal = Informal body
title-take-up = Taking up an item
title-continue = Continuing with an item
title-continue-later = Item to be continued
title-panel = The panel
title-next-panellist = Giving the floor to a panellist
title-open-floor = Opening the floor
title-call = Giving the floor
title-next = Thanks, and next speaker
title-own-statement = Statement by the { CHAIR() }
title-secretariat = The Secretariat
title-last-speaker = Last speaker
title-last-call = Any other speakers
title-time-warning = Time nearly over
title-time-over = Time over
title-close-list = Closing the list of speakers
title-list-closed = List of speakers closed
title-list-reopened = List of speakers reopened
title-point-of-order = Point of order
title-ruling = Ruling on the point of order
title-appeal = Appeal against the ruling
title-return-floor = Returning the floor
title-reply = Right of reply
title-conclude = Concluding the item
title-no-issues = No issues raised
title-suspend = Suspension
title-resume = Resumption
title-recommendation = { TERM("texts") ->
    [resolutions] Approval
   *[other] Adoption
 } of a { TEXT("one") }
title-cluster = { TERM("texts") ->
    [resolutions] Approval
   *[other] Adoption
 } of { TEXT("many") } together
title-all-recommendations = { TERM("texts") ->
    [resolutions] Approval
   *[other] Adoption
 } of all { TEXT("many") }
title-introduction = Introducing a text
title-reservation = Noting a reservation
title-settle = A { TEXT("one") } still open
title-handover = Handing over the chair
title-action = Action
title-action-vote = Vote
title-motion = Procedural motion
title-report = Adoption of the report
title-part = Adoption of a part of the report
title-whole-report = Adoption of the report as a whole
title-entrust = Finalization of the report
title-adjourn = Adjournment
title-close = Close of the { EVENT("one") }

## Who speaks
speaker = { $role ->
    [representative] the distinguished representative of { MARK($name) }
    [observer] the distinguished observer for { MARK($name) }
    [secretariat] { $named ->
        [yes] the representative of { MARK("the Secretariat") }
       *[no] { MARK("the Secretariat") }
     }
    [panellist] { person-addressed }
    [person] { person-addressed }
    [guest] { MARK($guest) }
   *[nobody] the speaker
 }
honour = { $person_honorific ->
    [none] {""}
    [highness] { $person_g ->
        [f] Her Highness{" "}
       *[m] His Highness{" "}
     }
    [royal_highness] { $person_g ->
        [f] Her Royal Highness{" "}
       *[m] His Royal Highness{" "}
     }
    [majesty] { $person_g ->
        [f] Her Majesty{" "}
       *[m] His Majesty{" "}
     }
    [eminence] His Eminence{" "}
    [doctor] Dr.{" "}
   *[other] { $person_g ->
        [f] Her Excellency{" "}
       *[m] His Excellency{" "}
     }
 }
person-addressed = { honour }{ MARK($person) }
speaker-full = { $role ->
    [panellist] { person-addressed }{ with-function }
    [person] { person-addressed }{ with-function }
    [secretariat] { speaker }{ $named ->
        [yes] , { $person }{ with-function }
       *[no] {""}
     }
    [nobody] the next speaker
   *[other] { speaker }{ $person_honorific ->
        [none] {""}
       *[other] , { honour }{ $person }{ with-function }
     }
 }
with-function = { $person_functional ->
    [yes] , { $person_function }
   *[no] {""}
 }
speech = { $agree ->
    [f] her
    [m] his
    [n] its
   *[u] that
 } { $speech ->
    [presentation] presentation
    [question] question
    [answer] reply
    [message] message
   *[statement] statement
 }
speaking-for = { $grouped ->
    [yes] , who will speak on behalf of { $behalf }{ $aligned_few ->
        [few] , as well as on behalf of { $aligned_running }
        [many] , as well as on behalf of a number of delegations that align themselves with the statement
       *[none] {""}
     }
   *[no] { $aligned_few ->
        [few] , who will also speak on behalf of { $aligned_running }
        [many] , who will also speak on behalf of a number of delegations that align themselves with the statement
       *[none] {""}
     }
 }
purpose = { $purpose ->
    [question] , to put a question
    [answer] , to reply
    [position] , in explanation of position
    [vote] , in explanation of vote
    [reply] , in exercise of the right of reply
   *[none] {""}
 }

## Opening and elections
say-call-to-order = Distinguished delegates, I call to order the { numbered-sitting }.
numbered-sitting = { $sitting_resumed ->
    [yes] resumed{" "}
   *[no] {""}
 }{ plain-sitting }
plain-sitting = { TERM("sitting_numbers") ->
    [none] { SITTING("one") }
   *[numbered] { $sitting_counted ->
        [yes] { $sitting }{" "}
       *[no] {""}
     }{ $sitting_organizing ->
        [yes] organizational{" "}
       *[no] {""}
     }{ SITTING("one") }
 }
office = { OFFICE($office, $person_g, $chair) }
say-presiding = I shall preside over this { $whole ->
    [no] part of the { SITTING("one") }
   *[yes] { SITTING("one") }
 } in my capacity as { office }.
say-presiding-until = I shall preside over this { SITTING("one") } until the election of the { CHAIR() }.
say-handover-elected = I now invite { $person }, { office }, to take the chair.
say-handover-elected-with = I now invite { $person }, { office }, to take the chair, and the other newly elected { $people_n ->
    [one] officer to take a seat on the podium.
   *[other] officers to take their seats on the podium.
 }
say-handover = I now invite { $person }, { office }, to take the chair for { $item }.
say-handover-back = I now return the chair to { $person }, { office }.
say-today = At this { SITTING("one") }, the { $body } will take up { $items }.
# The body, by its name if the sentence before has not said it.
it-will = { $named ->
    [yes] { TERM("body") ->
        [plural] They
       *[singular] It
     }
   *[no] The { $body }
 } will
say-today-texts = { it-will } be invited to { adopt } { recommendations }.
say-today-report = { it-will } { $also ->
    [yes] also{" "}
   *[no] {""}
 }be invited to adopt { ITS() } report.
event-of-body = { $named ->
    [yes] { EVENT_OF("one", $body) }
   *[no] { EVENT("one") }
 }
resumed-part = { $resumed ->
    [yes] resumed{" "}
   *[no] {""}
 }
# A conference goes by its name alone.
which-event = { TERM("named") ->
    [yes] {""}
   *[no] { $ordinal_words }{" "}
 }
event-of-year = { TERM("named") ->
    [yes] {""}
   *[no] { $year_figure }{" "}
 }
say-open-meeting = I declare open the { resumed-part }{ which-event }{ event-of-body }.
say-open-meeting-of-year = I declare open the { resumed-part }{ event-of-year }{ event-of-body }.
say-welcome = It is an honour for me{ $chair ->
    [u] {""}
   *[known] , as { CHAIR() } of the { $body },
 } to welcome you all.
say-elect = The { $body } will now proceed to the election of { ITS() } officers.
say-elect-next = The { $body } will now proceed to the election of the officers of { ITS() } next { EVENT("one") }.
say-nominations-open = The floor is open for nominations.
say-candidates = { $people_n ->
    [one] The following nomination has been received:
   *[other] The following nominations have been received:
 } { $people }.
candidate = { $person }{ $person_paren } for the office of { office }
# After "elect".
as-elected = { $person }{ $person_paren } { office }
body-wishes = the { $body } { TERM("body") ->
    [plural] wish
   *[singular] wishes
 } to
wishes = May I take it that { body-wishes }
say-acclaim = { wishes } elect { $people_n ->
    [one] the candidate
   *[other] the candidates
 } by acclamation?
say-acclaim-some = { wishes } elect { $people_row } by acclamation?
say-elect-others = We shall now proceed to the election with regard to the remaining { $people_n ->
    [one] nomination
   *[other] nominations
 }: { $people }.
say-congratulate = { $people_n ->
    [one] I congratulate the newly elected officer{ $to_chair ->
        [yes] .
       *[no] , whom I invite to take a seat on the podium.
     }
   *[other] I congratulate the newly elected officers{ $to_chair ->
        [yes] .
       *[no] , whom I invite to take their seats on the podium.
     }
 }
say-elected = The { $body } { TERM("body") ->
    [plural] have
   *[singular] has
 } elected { $people_row }.
say-elect-vote = We shall now proceed to the election.
say-no-election = No elections are to be held under this item.
say-decided = I hear no objection. It is so decided.

## Agenda and items
# Before the decision, so that nobody decides on what was not heard.
changes = { $orally ->
    [amended] Oral amendments have been proposed
    [revised] Oral revisions have been made
   *[both] Oral revisions and amendments have been proposed
 }
say-agenda-changes = { changes } to the provisional agenda, which the Secretariat will now read out.
as-changed = { $orally ->
    [none] {""}
    [amended] , as orally amended
    [revised] , as orally revised
   *[both] , as orally revised and amended
 }
say-adopt-agenda = { wishes } adopt { $numbered ->
    [yes] the provisional agenda contained in document { $symbol }
   *[no] { ITS() } provisional agenda
 }{ as-changed }?
say-vote-agenda = We shall now vote on the provisional agenda{ $numbered ->
    [yes] {" "}contained in document { $symbol }
   *[no] {""}
 }{ as-changed }.
say-adopt-organization = { wishes } approve the proposed organization of { ITS() } work?
say-vote-organization = We shall now vote on the proposed organization of work.
say-establish = { wishes } establish { UNSTOPPED($called) }{ $charged ->
    [yes] {" "}{ UNSTOPPED(MANDATE($mandate)) }
   *[no] {""}
 }?
say-informal-floor = I give the floor to the Chair of { UNSTOPPED($called) }{ $known ->
    [yes] , { $person },
   *[no] {""}
 } to report on the results of its work.
say-informal-thanks = I thank the Chair of { UNSTOPPED($called) }.
say-informal-own = I shall now report on the results of the work of { UNSTOPPED($called) }.
say-take-up = We now turn to { $item }{ $titled ->
    [yes] , entitled “{ TITLE($item_title) }”
   *[no] {""}
 }.
item-entitled = { $item }{ $titled ->
    [yes] , entitled “{ TITLE($item_title) }”
   *[no] {""}
 }
say-take-up-joint = We shall now consider jointly { $items_entitled }.
say-continue-joint = We now continue our joint consideration of { $items_entitled }.
say-any-issues = Does any delegation wish to raise an issue under { $item }?
say-no-issues = I see no request for the floor.
say-any-delegation = Does any delegation wish to take the floor? I see none.
say-any-other = Does any other delegation wish to take the floor? I see none.
say-concluded = The { $body } { TERM("body") ->
    [plural] have
   *[singular] has
 } thus concluded { ITS() } consideration of { $items }.

say-continue = We now continue our consideration of { $item }{ $titled ->
    [yes] , entitled “{ TITLE($item_title) }”
   *[no] {""}
 }.
say-resume-item = We now resume our consideration of { $item }{ $titled ->
    [yes] , entitled “{ TITLE($item_title) }”
   *[no] {""}
 }.
say-continue-later = We shall continue our consideration of { $items } at a later { SITTING("one") }.

## Panel
say-panel = Allow me to introduce { $panel_who }: { STOP($panel_list) }
say-panel-keynote = { $panel_n ->
    [one] The keynote statement will be made by { STOP($panel_list) }
   *[other] Keynote statements will be made by the following speakers: { STOP($panel_list) }
 }
say-panel-discussants = { $panel_n ->
    [one] The discussant is { STOP($panel_list) }
   *[other] The discussants are { STOP($panel_list) }
 }
introduced = { honour }{ $person }{ with-function }{ $person_grouped ->
    [yes] , on behalf of { $person_behalf }
   *[no] {""}
 }
say-moderator = The discussion will be moderated by { $person }.
say-co-moderator = It will also be moderated by { $person }.
say-moderator-own = I shall moderate the discussion.
say-thank-panel = I thank { $panel_nom } for their presentations.

## The list of speakers
say-open-floor = The floor is now open. Delegations wishing to speak are requested to inform the Secretariat.
say-open-list = The list of speakers is closed. I shall give the floor to the speakers remaining on it.
say-limits = { $limits }
limit-same = Statements are limited to { $lasting }.
limit-each = Statements are limited to { $limits }.
limit = { $lasting } { $who ->
    [group] on behalf of groups
    [state] for { DECIDERS("many") }
    [observer] for observer States
    [organization] for organizations
   *[other] for all other speakers
 }
say-thank = I thank { CLOSED($who) } for { $who_speech }.
give = { $follows ->
    [yes] I now give the floor to
   *[no] I give the floor to
 } { $who_full }{ $who_behalf }{ $who_purpose }
say-give = { give }.
say-give-timed = { give }, for no more than { $lasting }.
say-own-statement = I shall now make a statement{ $chair ->
    [u] {""}
   *[known] {" "}in my capacity as { CHAIR() } of the { $body }
 }.
# The one who presides has a delegation.
own-capacity = { $role ->
    [observer] observer for { $name }
   *[representative] representative of { $name }
 }{ $grouped ->
    [yes] , on behalf of { $behalf }
   *[no] {""}
 }{ purpose }
say-own-statement-for = I shall now make a statement in my capacity as { $who_capacity }.
say-give-video = We shall now hear a video message from { $who_full }{ $who_behalf }.
say-no-more = There are no more speakers on my list.
say-time-warning = I should like to remind { $who } that the time allotted is nearly over.
say-time-over = The time allotted has elapsed. I would kindly ask { $who } to conclude.
say-close-list = I intend to close the list of speakers { under-items }. Is there any objection?
say-no-objection = I hear no objection.
say-list-closed-now = The list of speakers is closed.
under-items = under { $items_n ->
    [one] this item
   *[other] these items
 }
list-of-items = The list of speakers { under-items }
say-list-closed = { list-of-items } was closed at { STOP($hour) }
say-list-reopened = { list-of-items } was reopened at { STOP($hour) }
say-remaining = { CAP($speakers) } on it.

## Points of order
say-point-of-order = { CAP($who_marked) } has asked to raise a point of order. { $who_g ->
    [f] I give her the floor.
    [m] I give him the floor.
   *[u] You have the floor.
 }
say-thank-point = I thank { $who }.
say-ruling-soon = I shall now rule on the point of order.
say-ruling = My ruling on the point of order is{ RULED($text_stopped) }
say-appeal = My ruling has been appealed against. In accordance with the rules of procedure, I put the appeal to the vote immediately.
say-appeal-upheld = The appeal is rejected. My ruling stands.
say-appeal-overruled = The appeal is carried. The ruling is overruled.
say-return-floor = I return the floor to { $who_marked }. Please continue.

## Suspension, adjournment, close
suspended = The { SITTING("one") } is suspended { $kind ->
    [informal] for informal consultations
    [technical] for technical reasons
   *[break] for a short break
 }
say-suspend = { suspended }.
say-suspend-facilitated = { suspended }, facilitated by { $facilitator }.
say-suspend-own = { suspended }, which I shall facilitate.
say-resume = The { plain-sitting } is resumed.
say-adjourn = The { SITTING("one") } is adjourned.
say-no-quorum = I note that there is no quorum.
say-next-sitting = The { TERM("sitting_numbers") ->
    [none] next { SITTING("one") }
   *[numbered] { numbered-sitting }
 } will be held { STOP($when) }
when = { $relative ->
    [today] today
    [tomorrow] tomorrow
   *[later] { $day }
 }{ $hour_known ->
    [yes] {" "}at { $hour }
   *[no] {""}
 }
say-thanks-all = Before closing the { EVENT("one") }, I should like to thank all delegations for their cooperation, and the Secretariat and the interpreters for their work.
say-close-meeting = I declare closed the { which-event }{ event-of-body }.
say-close-meeting-of-year = I declare closed the { event-of-year }{ event-of-body }.

## Recommendations and motions
say-recommendation = We now turn to { TEXT("one") } { $numbers }, which{ $orally ->
    [none] {""}
    [amended] , as orally amended,
    [revised] , as orally revised,
   *[both] , as orally revised and amended,
 } reads as follows: “{ STOP($text) }”
say-unsettled = We now come back to { TEXT("one") } { $numbers }, on which there is no agreement yet. Are there any comments?
recommendations = { TEXT($numbers_n) } { $numbers }
say-cluster = We now turn to { recommendations }{ $headed ->
    [yes] , under the heading “{ TITLE($heading) }”
   *[no] {""}
 }.
these-texts = { $numbers_n ->
    [one] this { TEXT("one") }
   *[other] these { TEXT("many") }
 }
acclaiming = { $acclaimed ->
    [yes] {" "}by acclamation
   *[no] {""}
 }
say-adopt-recommendations = { wishes } { adopt } { these-texts }{ acclaiming }?
say-vote-recommendations = We shall now vote on { these-texts }.
say-adopt-all = { wishes } { adopt } { recommendations }{ $numbers_n ->
    [one] {""}
   *[other] {" "}together
 }{ acclaiming }?
say-vote-all = We shall now vote on { recommendations }.
# What the meeting wishes to do, after "wishes to".
action-wish = { $verb ->
    [took_note] take note{ by-acclaim } of
    [adopted] adopt{ by-acclaim }
    [approved] approve{ by-acclaim }
    [endorsed] endorse{ by-acclaim }
    [decided] decide{ by-acclaim }
    [agreed] agree{ by-acclaim }{ $cited ->
        [yes] {" "}on
       *[no] {""}
     }
    [requested] request{ by-acclaim }
    [recommended] recommend{ by-acclaim }
    [invited] invite{ by-acclaim }
    [welcomed] welcome{ by-acclaim }
    [elected] elect{ by-acclaim }
    [appointed] appoint{ by-acclaim }
    [designated] designate{ by-acclaim }
    [confirmed] confirm{ by-acclaim }
    [heard] hear{ by-acclaim }
    [noted] note{ by-acclaim }
    [acknowledged] acknowledge{ by-acclaim }
    [reviewed] review{ by-acclaim }
    [considered_adopted] adopt{ by-acclaim }
    [adopted_recommended] adopt{ by-acclaim }
    [deferred] defer{ by-acclaim }{ $cited ->
        [yes] {" "}the consideration of
       *[no] {""}
     }
    [authorized] authorize{ by-acclaim }
    [entrusted] entrust{ by-acclaim }
    [acceded] accede{ by-acclaim } to
    [took_action] take action{ by-acclaim } on
    [expressed_appreciation] express{ by-acclaim } { ITS() } appreciation{ $cited ->
        [yes] {" "}for
       *[no] {""}
     }
    [expressed_interest] express{ by-acclaim } an interest in
    [encouraged] encourage{ by-acclaim }
    [urged] urge{ by-acclaim }
    [called_upon] call{ by-acclaim } upon
    [stressed] stress{ by-acclaim }
    [informed] take note{ by-acclaim }
   *[established] establish{ by-acclaim }
 } { $object }{ $verb ->
    [adopted_recommended] {" "}and recommend { IT_OR_THEM($object) } to the { $parent } for adoption
   *[other] {""}
 }
# Words may hold a verb of their own, which the manner would go with.
by-acclaim = { $acclaimed ->
    [within] , by acclamation,
   *[other] {""}
 }
say-action-under = We shall now take action under { $item }.
say-text-changes = { changes } to the text, which the Secretariat will now read out.
say-action = { wishes } { action-wish }{ as-changed }{ $acclaimed ->
    [after] { $orally ->
        [none] {""}
       *[other] ,
     } by acclamation
   *[other] {""}
 }?
vote-now = { $voting ->
    [recorded] A recorded vote has been requested. We shall now vote
    [roll_call] A roll-call vote has been requested. We shall now vote
    [secret] We shall now vote by secret ballot
    [show_of_hands] We shall now vote by a show of hands
   *[other] We shall now vote
 }
say-action-elect = We shall now proceed to the { $verb ->
    [appointed] appointment
   *[elected] election
 } by secret ballot.
say-action-vote = { vote-now } on { $object }{ as-changed }.
# A text that has no number.
say-proposal = We now turn to a proposal which reads as follows: “{ STOP($text) }”
say-vote-proposal = { vote-now } on this proposal.
say-put-proposal = I put this proposal to the { $body }.
# Where no text lies before the meeting.
say-action-vote-whether = { vote-now } on whether { body-wishes } { action-wish }.
say-voted-so = It is so decided.
say-voted-in = The required majority was obtained. The { $body } { TERM("body") ->
    [plural] have
   *[singular] has
 } { $verb ->
    [appointed] appointed
   *[elected] elected
 } { $object }.
say-action-drawn = I draw the attention of the { $body } to { $object }.
say-action-withdrawn = I have been informed that { $object } has been withdrawn.
# Where it was not adopted, and nobody voted.
say-action-put = I put { $object } to the { $body }.
say-not-adopted = The proposal is not adopted.
say-not-elected = The required majority was not obtained.
# Who sponsored a text.
say-give-introduction = I give the floor to { $who_marked } to introduce { $object }.
say-give-reservation = I give the floor to { $who_marked }, who wishes to place { $dissociates ->
    [yes] a dissociation
   *[no] a reservation
 } on record.
reserved-to = { $subject ->
    [agenda] the agenda
    [organization] the organization of work
    [report] the report
   *[other] the decision
 }
say-reservation-to-decision = I take note { $dissociates ->
    [yes] of the dissociation of { $who_marked } from { reserved-to }
   *[no] of the reservation of { $who_marked } to { reserved-to }
 }. It will be reflected in the report.
say-reservation = I take note { $dissociates ->
    [yes] of the dissociation of { $who_marked } from { TEXT("one") } { $numbers }
   *[no] of the reservation of { $who_marked } to { TEXT("one") } { $numbers }
 }. It will be reflected in the report.
motion = { $kind ->
    [suspend] the suspension of the { SITTING("one") }
    [adjourn] the adjournment of the { SITTING("one") }
    [adjourn_debate] the adjournment of the debate
    [close_debate] the closure of the debate
   *[other] a procedural motion
 }
# What is moved, in the words of the mover.
motion-worded = { $worded ->
    [yes] { MOVED($text, $kind) }.
   *[no] .
 }
say-motion-of = { CAP($who_marked) } has moved { motion }{ motion-worded }
say-motion = { $kind ->
    [other] A procedural motion has been made
   *[known] { CAP(motion) } has been moved
 }{ motion-worded }
say-motion-put = I put the motion to the { $body }. Is there any objection?
say-motion-vote = I put the motion to the vote.
say-tally = The result of the vote is as follows: in favour: { $in_favour_figure }; against: { $against_figure }{ $abstained ->
    [yes] ; abstaining: { $abstaining_figure }
   *[no] {""}
 }.
say-tally-unknown = The result of the vote is as follows: [...].
say-motion-carried = The motion is carried.
say-motion-lost = The motion is not carried.

## The report
say-report = We now turn to the adoption of the report of the { EVENT("one") }{ $numbered ->
    [yes] , as contained in document { $symbol }
   *[no] {""}
 }.
# Of some only the State is known.
the-rapporteur = { $rapporteur_named ->
    [no] the representative of { $rapporteur_state }, { RAPPORTEUR("one") }
   *[yes] the { RAPPORTEUR("one") }, { $rapporteur }
 }
say-give-rapporteur = I give the floor to { the-rapporteur }, to introduce the draft report.
say-thank-rapporteur = I thank the { RAPPORTEUR("one") }.
say-report-in-parts = We shall consider the report part by part.
paragraphs = { $numbers_n ->
    [one] paragraph
   *[other] paragraphs
 } { $numbers }
say-part = The part entitled “{ TITLE($heading) }”, { paragraphs }.
say-paragraphs = { CAP(paragraphs) }.
say-part-amended = { CAP(paragraphs) }, as orally amended, now reads as follows: “{ STOP($text) }”
say-comments = Are there any comments? I see none.
say-part-deferred = We shall come back to { paragraphs } later.
say-part-back = We now come back to { paragraphs }.
say-deferred-back = We now come back to the paragraphs that were deferred.
say-part-adopted = { CAP(paragraphs) } { $numbers_n ->
    [one] is adopted.
   *[other] are adopted.
 }
annex-named = { $numbered ->
    [yes] { $annex }
   *[no] The annex
 }
say-annex = { annex-named }, entitled “{ TITLE($heading) }”.
say-annex-adopted = { annex-named } is adopted.
say-adopt-report = { wishes } adopt { ITS() } report as a whole{ acclaiming }{ $amended ->
    [yes] , as amended
   *[no] {""}
 }?
say-vote-report = We shall now vote on the report of the { $body } as a whole{ $amended ->
    [yes] , as amended
   *[no] {""}
 }.
say-entrust = { wishes } entrust { the-rapporteur }, with the finalization of the report?

## The printed running order
speaker-name = { $role ->
    [secretariat] { $named ->
        [yes] { $person } (Secretariat)
       *[no] Secretariat
     }
    [panellist] { $person }
    [person] { $person }
    [guest] { $guest }
    [nobody] not named
   *[other] { $name_list }
 }
duration = { CAP($lasting) }
weekday = { $day_weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 }
order-day = { weekday }, { $day }
order-span = { $hours }
order-named = { CAP($item) }: { $title }
order-panel-chair = Chair of the panel: { $person }
order-moderator = Moderator: { $person }
order-keynote = Keynote speaker: { $person }
order-discussant = Discussant: { $person }
order-presided = { $heading }: { $person }, { office }, presiding
order-title = Running order of the { numbered-sitting }
order-times = { weekday }, { $day }, { $begins } to { $ends }
order-timetable = Timetable
order-time = Time
order-item = Item
order-speakers = List of speakers
order-replies = Right of reply
order-speakers-of = List of speakers: { $item }
order-number = No.
order-speaker = Speaker
order-behalf = On behalf of
order-limit = Time allotted
order-no-limit = No limit
order-panel = Panel: { $item }
order-page = Page { $page } of { $pages }
order-texts = { CAP(TEXT("many")) }
order-other = No agenda item
order-lists = Lists of speakers
order-sitting = { CAP(numbered-sitting) }: { weekday }, { $day }
