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
panel-moderated = It was { panel-moderating }.
panel-moderated-alone = { CAP($discussion) } was moderated by { $moderator }.
panel-moderating = moderated by { $moderator }
panel-moderating-after = , { panel-moderating }
# $placed: nothing else says of which State the moderator is; $ranked: an officer of the body.
panel-moderator = { $ranked ->
    [yes] the { $said ->
        [unsaid] { $officer }
       *[statement] { CLOSED($officer) }
     }
   *[no] { $placed ->
        [yes] { $moderator_moderating_placed }
       *[no] { $moderator_moderating }
     }
 }{ $said ->
    [statement] , who made a statement
    [introductory] , who made an introductory statement
    [keynote] , who made a keynote statement
   *[unsaid] {""}
 }
# The body as the subject.
panel-held = { $known ->
    [yes] { at-sittings }, the
   *[no] The
 } { $body } { panel-verb } { panel-called-a }{ $partners }{ $items_n ->
    [0] {""}
   *[other] {" "}under { $items }
 }{ $titled ->
    [theme] { CLOSED($presenters) }
    [subject] { CLOSED($presenters) }
   *[other] { $presenters }
 }{ panel-entitled }{ $moderated }.
panel-heard-from = {" "}by { $panel_invited }
panel-presentations = { $panel_n ->
    [one] A presentation was made by { $panel_who }: { $panel_placed }.
   *[other] Presentations were made by { $panel_who }: { $panel_placed }.
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
