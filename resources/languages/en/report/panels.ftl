### Panels: who was on them and who moderated, in the summary of deliberations and under the statements.

# No capital letter: it may stand within a sentence.
panel-discussion = the { $numbered ->
    [yes] { panel-round }{" "}
   *[no] {""}
 }{ panel-called }{ $partners }{ $items_n ->
    [0] {""}
   *[other] {" "}under { $items }
 }{ panel-entitled }{ $titled ->
    [entitled] ,
   *[no] {""}
 }
# Its kind; "discussion" and "debate": that of an item, which is not called a panel.
panel-called = { $kind ->
    [debate] discussion
    [dialogue] interactive dialogue
    [discussion] discussion
    [exchange] interactive discussion
    [expert] expert panel discussion
    [high_level] high-level panel discussion
    [high_level_dialogue] high-level interactive dialogue
    [interactive] interactive panel discussion
    [ministerial_forum] ministerial forum
    [ministerial_table] ministerial round table
    [round_table] round table
    [special] special presentation
    [stakeholder_forum] multi-stakeholder forum
    [stakeholders] multi-stakeholder panel discussion
    [thematic] thematic presentation
    [thematic_discussion] thematic discussion
   *[panel] panel discussion
 }
panel-called-a = { $kind ->
    [dialogue] an
    [exchange] an
    [expert] an
    [interactive] an
   *[panel] a
 } { panel-called }
panel-round = { $round_words }
panel-named = entitled
panel-verb = { $heard ->
    [yes] heard
   *[no] held
 }
panel-partners = {" "}with { $partners }
# $titled: in quotation marks, as a theme, or what it was on.
panel-entitled = { $titled ->
    [theme] {" "}on the theme “{ $title }”
    [subject] {" "}on { $title }
    [entitled] , { panel-named } “{ $title }”
   *[no] {""}
 }
# $placed: no other sentence says of which States the panellists are.
panel-facilitated = { CAP($discussion) } was facilitated by { $panel_who }: { $placed ->
    [yes] { $panel_placed }
   *[no] { $panel_list }
 }.
panel-led = With the { CLOSED($chair) } presiding, { $discussion } was led by { $panel_who }: { $panel_short }.
panel-led-unknown = { CAP($discussion) } was led by { $panel_who }: { $panel_short }.
# Their functions too, which no summary tells.
panel-led-placed = With the { CLOSED($chair) } presiding, { $discussion } was led by { $panel_who }: { $panel_placed }.
panel-led-unknown-placed = { CAP($discussion) } was led by { $panel_who }: { $panel_placed }.
panel-chaired = It was { panel-chairing }.
panel-chaired-alone = { CAP($discussion) } was { panel-chairing }.
panel-chairing = chaired by { $chair }
# $closed: who moderated follows.
panel-chairing-after = , chaired by { $closed ->
    [yes] { CLOSED($chair) }
   *[no] { $chair }
 }
panel-moderated = It was { panel-moderating }.
panel-moderated-alone = { CAP($discussion) } was { panel-moderating }.
panel-moderating = moderated by { $moderator }
# $also: after who chaired it.
panel-moderating-after = { $also ->
    [yes] {" "}and
   *[no] ,
 } { panel-moderating }
# Who chaired or moderated a panel, and what they said there.
panel-leaders = { $who }{ $said ->
    [unsaid] {""}
   *[statement] , { panel-said }
 }
panel-said = who { $said ->
    [opening] made opening remarks
    [closing] made closing remarks
    [summary] summarized the discussion
   *[statement] made { panel-statement }
 }
panel-statement = { $said ->
    [statement] { $n ->
        [one] a statement
       *[other] statements
     }
    [introductory] { $n ->
        [one] an introductory statement
       *[other] introductory statements
     }
   *[keynote] { $n ->
        [one] a keynote statement
       *[other] keynote statements
     }
 }
# $placed: nothing else says of which State the person is; $ranked: an officer of the body; $closed: more
# follows.
panel-leader = { $closed ->
    [yes] { CLOSED(panel-leader-named) }
   *[no] { panel-leader-named }
 }
panel-leader-named = { $ranked ->
    [yes] the { $officer }
   *[no] { $placed ->
        [yes] { $leader_moderating_placed }
       *[no] { $leader_moderating }
     }
 }
# The body as the subject.
panel-held = { $known ->
    [yes] { first-at }
   *[no] The
 } { $body } { panel-verb } { panel-called-a }{ $partners }{ $items_n ->
    [0] {""}
   *[other] {" "}under { $items }
 }{ $titled ->
    [theme] { CLOSED($presenters) }
    [subject] { CLOSED($presenters) }
   *[other] { $presenters }
 }{ panel-entitled }{ $continued }{ $chaired }{ $moderated }.
# An earlier panel, of a kind of its own.
panel-continuing = as a continuation of the { panel-called }{ $known ->
    [yes] {" "}held at { its-sittings }
   *[no] {""}
 }
panel-continuing-after = , { $earlier }
panel-continued = It was held { $earlier }.
panel-heard-from = {" "}by { $panel_invited }
panel-presentations = { $panel_n ->
    [one] A presentation was made by { $panel_who }: { $panel_placed }.
   *[other] Presentations were made by { $panel_who }: { $panel_placed }.
 }
# Those who were on it, but made no presentation.
panel-keynote = { $panel_n ->
    [one] A keynote statement was made by { $panel_placed }.
   *[other] Keynote statements were made by the following speakers: { $panel_placed }.
 }
panel-discussants = { $panel_n ->
    [one] The discussant was { $panel_placed }.
   *[other] The discussants were { $panel_placed }.
 }
panel-heard-from-delegations = {" "}by the { capacity } { $names_running }
# A State or organization without a person; $also: after the panellists.
panel-presented-by = The { capacity } { $names_running }{ also } gave { $names_n ->
    [one] a presentation
   *[other] presentations
 }.
panel-followed = { $presentations ->
    [0] An interactive discussion followed.
    [one] The presentation was followed by an interactive discussion.
   *[other] The presentations were followed by an interactive discussion.
 }
# Before those who spoke in it; not where the discussion of an item is meant.
panel-ensuing = during the ensuing { $interactive ->
    [yes] interactive discussion
   *[no] discussion
 }
panel-details = Details of the { panel-called } are available at { $link }.
# $told: the paragraphs before tell of the presentations.
exchange = Following { $told ->
    [yes] { $presentations ->
        [one] that
       *[other] those
     }
   *[no] the
 } { $presentations ->
    [one] presentation
   *[other] presentations
 }, { $panel_nom } exchanged additional information with participants in response to numerous questions and comments concerning { $tail }.
heading-chapter-panels = Panel discussions
