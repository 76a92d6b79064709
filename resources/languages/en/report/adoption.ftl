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
     }
   *[no] {""}
 }{ $beside }.
report-introduced-with = , together with { UNENDED($text) }
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
       *[other] { $on_session ->
            [no] {""}
           *[yes] {" "}on { ITS() } { report-of }{ EVENT("one") }{ $called ->
                [present] {""}
               *[other] { $numbered ->
                    [yes] { of-year }
                   *[no] {""}
                 }
             }
         }
     }
 }{ $orally ->
    [none] {""}
   *[other] , as { orally }
 }{ $including }{ $submitted ->
    [yes] , to be submitted to the { $parent } at its { $parent_session_words } session
   *[no] {""}
 }{ $condition }{ $entrusted }.
report-including = , including { UNENDED($text) }
# $clause: what is said before ends in a clause of its own, ", as orally revised".
and-entrusted = { $clause ->
    [yes] ,
   *[no] {""}
 }{" "}and entrusted { finalizers } with { $called ->
    [reports] their
   *[other] its
 } finalization{ finalizers-support }{ $onward }
# All but "the present report" is told apart by the number of its session, or by its year.
report-of = { $called ->
    [present] {""}
   *[other] { session-of-report }
 }
session-of-report = { $numbered ->
    [yes] { session-numbered }
   *[no] { $year_figure } { session-kind }
 }
# $rapporteur: whether it was the Rapporteur; $finalizer: who else. The Secretariat supports the Rapporteur.
report-entrusted = { $way ->
    [entrusted] The { $body } entrusted { finalizers } with the finalization of the report{ finalizers-support }{ $onward }.
    [authorized] The { $body } authorized { finalizers } to finalize the report{ finalizers-support }{ $onward }.
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
     } entrusted with the finalization of the report{ finalizers-support }{ $onward }.
 }
# $clause: after a comma.
report-onward = { $clause ->
    [yes] ,
   *[no] {""}
 }{" "}for submission to the { $parent }{ $numbered ->
    [yes] {" "}at its { $parent_session_words } session
   *[no] {""}
 }
finalizers = { $rapporteur ->
    [yes] the { RAPPORTEUR($n) }{ $finalizer ->
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
