### The points of a debate: what they begin with, and how they are put without naming anybody. No phrase has a
### capital letter, for each may stand within a sentence.

lead-in = { $joins ->
    [general] during the general discussion
    [exchange] during the general exchange of views
    [regard] in that regard
    [connection] in that connection
    [concerning] with regard to { $topic }
    [regarding] regarding { $topic }
    [on] on { $topic }
    [respect] with respect to { $topic }
    [relation] in relation to { $topic }
    [reference] with reference to { $topic }
    [given] given { $topic }
    [light] in the light of { $topic }
    [referring] referring to { $topic }
    [recalling] recalling { $topic }
    [context] in the context of { $topic }
    [backdrop] against a backdrop of { $topic }
    [bearing] bearing in mind { $topic }
    [following] following { $topic }
    [reply] in response to { $topic }
    [words] { IN_SENTENCE(UNENDED($topic)) }
    [response] in response
    [questions] in response to questions raised
    [opening_remarks] in { whose } opening remarks
    [closing_remarks] in { whose } closing remarks
    [opening_statement] in { whose } opening statement
    [closing_statement] in { whose } closing statement
    [statement] in { whose } statement
    [addition] in addition
    [furthermore] furthermore
    [moreover] moreover
    [same_time] at the same time
    [nevertheless] nevertheless
    [example] for example
    [lastly] lastly
   *[discussion] { $on_panel ->
        [yes] in the discussion that followed
       *[no] in the discussions that followed
     }
 }
# Whose remarks they were; of nobody named, the remarks.
whose = { $owned ->
    [yes] { $owner }
   *[no] the
 }
# With the meetings at which it was said: during the general discussion held at the 1st and 2nd meetings.
lead-in-at = { $order ->
    [before] { $at }, { $lead }
    [general] { $lead } held { $at }
    [exchange] { $lead } held { $at }
    [discussion] { $lead } { $at }
    [within] { $lead } { $at }
   *[apart] { $lead }, { $at }
 }
impersonal = { $form ->
    [concern] concern was{ also } expressed about
    [appreciation] appreciation was{ also } expressed for
    [support] support was{ also } expressed for
    [hope] the hope was{ also } expressed that
    [view] the view was{ also } expressed that
    [considered] it was{ also } considered that
    [emphasized] it was{ also } emphasized that
    [recalled] it was{ also } recalled that
    [suggested] it was{ also } suggested that
    [stated] it was{ also } stated that
    [question] a question was{ also } raised about
    [clarification] clarification was{ also } sought on
    [exchanged] an exchange of views was{ also } held on
    [mentioned] reference was{ also } made to
   *[noted] it was{ also } noted that
 }
# How a point was made: delegations generally supported, it was strongly emphasized that.
point-adverb = { $adverb ->
    [widely] widely
    [strongly] strongly
    [once_again] once again
    [unanimously] unanimously
    [increasingly] increasingly
   *[generally] generally
 }
# Meetings of an informal body, alone or after the body's own.
at-other-meetings = at the { $meetings } { step-meetings } of { $called }{ step-dated }
and-at = { $at }{ $sittings_dated ->
    [yes] ,
   *[no] {""}
 } and { $other }
# Who made a point, where reports name somebody by role.
point-voice = { $voice ->
    [sponsor] the sponsor delegation
    [sponsors] the sponsor delegations
    [panellists] the panellists
    [secretariat] the Secretariat
    [group] { $group }
    [entity] { $entity }
    [chair] the { CHAIR() }
    [official] { CLOSED(point-official) }
    [officer] the { CLOSED($officer) }
    [seat] the { point-seat }
   *[body] the { $body }
 }
# Named in full at the first mention; nothing else has said who it is.
point-official = { $mention ->
    [missing] { $person }
    [state] { $person }
    [first] { $person_first }
   *[later] { $person_later }
 }
# Somebody on a panel, by the role there.
point-seat = { $numbered ->
    [yes] { $round_words }{" "}
   *[no] {""}
 }{ $role ->
    [keynote] keynote speaker
    [discussant] discussant
   *[panellist] panellist
 }
with-groups = , including { $n ->
    [one] one group of States
   *[other] { COUNTED($n, "group of States", "groups of States") }
 },
# A single group of which the report says how many were in it.
group-of-size = { $another ->
    [yes] another
   *[no] a
 } group of { $of ->
    [states] { COUNTED($n, "State", "States") }
   *[delegations] { COUNTED($n, "delegation", "delegations") }
 }
# Where a body names delegations in the debate.
named-speakers = the { capacity } { $names_running }
