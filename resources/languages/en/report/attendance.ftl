## Attendance
# Of members who are persons. $other: who took part remotely, or who came, is told beside it.
following-members = The following { $n ->
    [one] member
   *[other] { COUNTED($n, "member", "members") }
 } of the { $body }
members-came = { following-members } attended the { EVENT("one") }{ $other ->
    [yes] {" "}in person
   *[no] {""}
 }: { $people_named }.
members-remote = { following-members } participated remotely: { $people_named }.
members-absent = { following-members } did not attend the { EVENT("one") }: { $people_named }.
# All of them, or all but these.
members-all = All { $exception ->
    [yes] members of the { $body } attended the { EVENT("one") }, with the exception of { $people_named }
   *[no] { COUNTED($n, "member", "members") } of the { $body } attended the { EVENT("one") }
 }.
members-counted = { OPTION("attended_voice") ->
    [passive] The { EVENT("one") } was attended by { COUNTED($n, "member", "members") } of the { $body }.
   *[active] { $n ->
        [one] One member
       *[other] A total of { COUNTED($n, "member", "members") }
     } of the { $body } attended the { EVENT("one") }.
 }
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
# Who was there as an observer, and who as a representative, told apart.
attended-kinds-apart = { CAP($kinds) } also attended the { EVENT("one") }.
attended-kinds-as = { $role ->
    [observers] observers for
   *[representatives] representatives of
 } { $kinds }
# Those who decide, and the kinds of others with them.
attended-in-kind = { OPTION("attended_voice") ->
    [passive] The { EVENT("one") } was attended by { attending-in-kind }
   *[active] { CAP(attending-in-kind) } attended the { EVENT("one") }
 }.
attending-in-kind = { $who ->
    [members] members of the { $body }
    [both] members of the { $body } and representatives of { $kinds }
   *[others] representatives of { $kinds }
 }
attended-kind = { $kind ->
    [deciders] { TERM("deciders") ->
        [participants] States
       *[parties] { DECIDERS("many") }{ deciders-of }
     }
    [member_states] other States Members of the United Nations
    [non_members] non-member States
    [others] other organizations
    [states] { $belonging ->
        [yes] { parent-members }
       *[no] other States
     }
    [united_nations] entities of the United Nations system
    [entities] entities maintaining permanent observer offices at Headquarters
    [organizations] intergovernmental organizations
   *[society] non-governmental organizations
 }
# Before it, and not at it.
observers-invited = Observers were invited to provide written statements in advance of the { EVENT("one") }.
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
attended-observers-counted = { guests-counted } { attended-kind-counted } also attended the { EVENT("one") }.
# So many of a kind of observers.
attended-kind-counted = { $kind ->
    [states] { $belonging ->
        [yes] { COUNTED($n, "member", "members", $figures) } of the { $parent } that { $n ->
            [one] is not a member
           *[other] are not members
         } of the { $body }
       *[no] { COUNTED($n, "other State", "other States", $figures) }
     }
    [member_states] { COUNTED($n, "other State Member", "other States Members", $figures) } of the United Nations
    [non_members] { COUNTED($n, "non-member State", "non-member States", $figures) }
    [united_nations] { COUNTED($n, "entity of the United Nations system", "entities of the United Nations system", $figures) }
    [entities] { COUNTED($n, "entity maintaining a permanent observer office", "entities maintaining permanent observer offices", $figures) } at Headquarters
    [organizations] { COUNTED($n, "intergovernmental organization", "intergovernmental organizations", $figures) }
    [others] { COUNTED($n, "other organization", "other organizations", $figures) }
   *[society] { COUNTED($n, "non-governmental organization", "non-governmental organizations", $figures) }
 }
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
    [observers] list of observers
    [documents] list of the documents before the { $body }
   *[speakers] list of speakers
 }
listed-elsewhere = { CAP(the-list) } { $where ->
    [document] is contained in { cited-document }.
    [to_come] will be issued as { cited-document }.
    [both] is contained in { cited-document } and is also available { $found }.
   *[link] is available { $found }.
 }
found-at = { $site ->
    [website] on the website of the { $body } ({ $link })
   *[address] at { $link }
 }
# A sentence that goes on in the paragraph of the one before it.
next-sentence = { $text }
# Of the meetings at which an item was discussed, each with the address of its own record.
speakers-recorded = { $n ->
    [one] The record of speakers in the discussion is
   *[other] The records of speakers in the discussions are
 } available at: { $links }.
listed-for-item = { CAP(the-list) } under { $items } is available at { $link }.
participants-list = A list of participants is contained in { cited-document }.
