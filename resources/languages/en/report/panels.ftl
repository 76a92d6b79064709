### Panels: who was on them and who moderated, in the summary of deliberations and under the statements.

# No capital letter: it may stand within a sentence.
panel-discussion = the { $numbered ->
    [yes] { $round_words }{" "}
   *[no] {""}
 }{ $kind ->
    [round_table] round table
    [panel] panel discussion
    [debate] discussion
   *[discussion] discussion
 }{ $items_n ->
    [0] {""}
   *[other] {" "}under { $items }
 }{ $titled ->
    [yes] , entitled “{ $title }”,
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
panel-moderated = It was moderated by { panel-moderator }.
panel-moderated-alone = { CAP($discussion) } was moderated by { panel-moderator }.
# $placed: nothing else says of which State the moderator is.
panel-moderator = { $placed ->
    [yes] { $moderator_moderating_placed }
   *[no] { $moderator_moderating }
 }
# The body as the subject; $titled: entitled, or on a theme.
panel-held = { $known ->
    [yes] { at-sittings }, the
   *[no] The
 } { $body } held a { $kind ->
    [round_table] round table
   *[panel] panel discussion
 }{ $items_n ->
    [0] {""}
   *[other] {" "}under { $items }
 }{ $titled ->
    [theme] {" "}on the theme “{ $title }”
    [title] , entitled “{ $title }”
   *[no] {""}
 }{ $moderated ->
    [yes] , moderated by { panel-moderator }
   *[no] {""}
 }.
panel-presentations = { $panel_n ->
    [one] A presentation was made by { $panel_who }: { $panel_placed }.
   *[other] Presentations were made by { $panel_who }: { $panel_placed }.
 }
panel-followed = { $presentations ->
    [0] An interactive discussion followed.
    [one] The presentation was followed by an interactive discussion.
   *[other] The presentations were followed by an interactive discussion.
 }
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
