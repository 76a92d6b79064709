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
    [resolutions] The { $body } { recommends } { $wanted ->
        [review] that the { $parent } review and adopt
       *[adoption] to the { $parent } the adoption of
     } { following-texts }
   *[recommendations] The { $body } { recommends } that the { $parent } consider endorsing { following-texts }
 }
following-texts = { texts-that-follow }:
texts-that-follow = the following { TEXT($n) }
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
