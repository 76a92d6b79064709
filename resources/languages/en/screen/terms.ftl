### How the body of the record speaks, by its options "term_..."; without a record, as a working group does.
### TERM gives the value of an option. Words of the program itself, such as "record", are not among these.

-event = { TERM("event") ->
    [session] session
    [itself] Meeting
    [conference] Conference
   *[meeting] meeting
 }
-Event = { TERM("event") ->
    [session] Session
    [conference] Conference
   *[meeting] Meeting
 }
-sitting = { TERM("sitting") ->
    [sitting] sitting
    [plenary] plenary meeting
   *[meeting] meeting
 }
-sittings = { TERM("sitting") ->
    [sitting] sittings
    [plenary] plenary meetings
   *[meeting] meetings
 }
-Sitting = { TERM("sitting") ->
    [sitting] Sitting
    [plenary] Plenary meeting
   *[meeting] Meeting
 }
-Sittings = { TERM("sitting") ->
    [sitting] Sittings
    [plenary] Plenary meetings
   *[meeting] Meetings
 }

## Who is a party to the instrument, or a member of the body
-party = { TERM("deciders") ->
    [states_parties] State party
    [members] State member
   *[parties] party
 }
-parties = { TERM("deciders") ->
    [states_parties] States parties
    [members] States members
   *[parties] parties
 }
-Party = { TERM("deciders") ->
    [states_parties] State party
    [members] State member
   *[parties] Party
 }
-Parties = { TERM("deciders") ->
    [states_parties] States parties
    [members] States members
   *[parties] Parties
 }
# Those whose presence and votes count
-Deciders = { TERM("deciders") ->
    [participants] States
   *[parties] { -Parties }
 }
-deciders = { TERM("deciders") ->
    [participants] States
   *[parties] { -parties }
 }

## Who presides
-Chair = { TERM("chair") ->
    [president] President
   *[chair] Chair
 }

-Rapporteur = { TERM("rapporteur") ->
    [rapporteur_general] Rapporteur-General
   *[rapporteur] Rapporteur
 }

## The texts that the body adopts; its other decisions have words of their own
-text = { TERM("texts") ->
    [decisions] draft decision
    [resolutions] draft resolution
   *[recommendations] recommendation
 }
-texts = { -text }s
-Text = { TERM("texts") ->
    [decisions] Draft decision
    [resolutions] Draft resolution
   *[recommendations] Recommendation
 }
-Texts = { -Text }s
