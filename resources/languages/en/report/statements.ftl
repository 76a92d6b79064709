### Who spoke: in the debate, at the opening, at the closing.

## Whatever the occasion
# A delegation that spoke in a capacity, or on behalf of somebody who is no group.
who-in-capacity = the { $capacity ->
    [observer] observer for
   *[representative] representative of
 } { $speaker }{ $posted ->
    [yes] , in { $g ->
        [f] her
        [m] his
       *[u] its
     } capacity as { $post }
   *[no] {""}
 }{ $grouped ->
    [yes] , on behalf of { $group }
   *[no] {""}
 }
who-people = { $people_invited }
who-delegations = the { capacity } { $names_running }
# In place of the office alone, after the Chair of another body has been named.
officer-of-body = { WHOLE($officer) } of the { $body }
who-officer = the { $officer }
who-officer-of-body = the { WHOLE($officer) } of the { $body }
# A statement that the report quotes, paragraph by paragraph; only the last closes the quotation marks.
quoted-lead = { CAP(CLOSED($who)) } made the following statement{ by-medium }:
quoted-line = “{ $line }{ $ended ->
    [yes] .
   *[no] {""}
 }{ $last ->
    [yes] ”
   *[no] {""}
 }
by-medium = { $medium ->
    [video] {" "}by video message
    [online] {" "}by video link
    [written] {" "}in writing
   *[room] {""}
 }
spoke-in-capacity = { $stated } by { $who }.
remarks-called = { $kind ->
    [opening] opening remarks
    [closing] closing remarks
   *[introduction] introductory remarks
 }
remarks-made = { $items_n ->
    [0] { CAP(remarks-called) }
   *[other] { under-items }{ remarks-called }
 } were { $medium ->
    [written] submitted
   *[room] made
 }{ by-medium } by { $who }.
# A keynote statement, at the opening or the closing or to introduce an item.
made-as = { $items_n ->
    [0] { CAP(statement-called) }
   *[other] { under-items }{ statement-called }
 } { $n ->
    [one] was
   *[other] were
 } { $medium ->
    [written] submitted
   *[room] { $wording ->
        [welcome] delivered
       *[other] made
     }
 }{ by-medium } by { $who }.
statement-called = { $wording ->
    [welcome] { $n ->
        [one] a welcoming address
       *[other] welcoming addresses
     }
    [keynote] { $n ->
        [one] a keynote statement
       *[other] keynote statements
     }
    [introductory] { $n ->
        [one] an introductory statement
       *[other] introductory statements
     }
   *[plain] { $n ->
        [one] a statement
       *[other] statements
     }
 }
addressed-body = { $n ->
    [one] { $items_n ->
        [0] { CAP(CLOSED($who)) }
       *[other] { under-items }{ CLOSED($who) }
     } addressed the { $body }{ by-medium }.
   *[other] { $items_n ->
        [0] The
       *[other] { under-items }the
     } { $body } was addressed{ by-medium } by { $who }.
 }

## Opening, closing and introduction of items, in the order of time
who-secretariat = the Secretariat
who-counted = { counted-through }{ $number }
# "The representatives of seven States": before the number, if the option asks for it.
counted-through = { OPTION("counted_speakers") ->
    [representatives] the { $n ->
        [one] representative
       *[other] representatives
     } of{" "}
   *[themselves] {""}
 }
# The last of several speakers, before what they did.
speaker-closed = { CLOSED($who) }
told-in-order = { $led ->
    [yes] { CAP($at) }, { $items_n ->
        [0] {""}
       *[other] under { $items },{" "}
     }{ told-did }
   *[no] { $items_n ->
        [0] { CAP(told-did) }
       *[other] { under-items }{ told-did }
     }
 }
told-did = { $wording ->
    [address] { told-who } addressed the { $body }{ by-medium }.
   *[statement] { $active ->
        [yes] { told-who } { $medium ->
            [written] submitted
           *[room] { $wording ->
                [welcome] delivered
               *[other] made
             }
         } { told-what }{ by-medium }.
       *[no] { told-what } { $wording ->
            [remarks] were
           *[statement] { $n ->
                [one] was
               *[other] were
             }
         } { $medium ->
            [written] submitted
           *[room] { $wording ->
                [welcome] delivered
               *[other] made
             }
         }{ by-medium } by { $who }.
     }
 }
# Whoever is called by the office alone, and a list of delegations, has no apposition to close.
told-who = { $closed ->
    [yes] { CLOSED($who) }
   *[no] { $who }
 }
told-what = { $wording ->
    [statement] { $kind ->
        [opening] { $n ->
            [one] an opening statement
           *[other] opening statements
         }
        [introduction] { $n ->
            [one] an introductory statement
           *[other] introductory statements
         }
       *[closing] { $n ->
            [one] a closing statement
           *[other] closing statements
         }
     }
    [remarks] { remarks-called }
   *[plain] { statement-called }
 }
# Somebody introduced documents, with a statement that is told too unless it is the usual one; $listed: they follow.
documents-introduced = { $led ->
    [yes] { CAP($at) }, { $items_n ->
        [0] {""}
       *[other] under { $items },{" "}
     }{ told-who }
   *[no] { $items_n ->
        [0] { CAP(told-who) }
       *[other] { under-items }{ told-who }
     }
 }{ introduced-with } introduced{ $medium ->
    [room] {""}
   *[video] ,{ by-medium },
 } { $listed ->
    [yes] the following documents:
   *[no] { $documents }.
 }
introduced-with = { $wording ->
    [statement] {""}
    [address] {" "}addressed the { $body } and
   *[remarks] { $medium ->
        [written] {" "}submitted
       *[room] { $wording ->
            [welcome] {" "}delivered
           *[other] {" "}made
         }
     } { told-what } and
 }

## Opening
secretariat-opening = { $n ->
    [one] The Secretariat made an opening statement.
   *[other] The Secretariat made { COUNTED($n, "opening statement", "opening statements") }.
 }
opening-statements = { $n ->
    [one] an opening statement was
   *[other] opening statements were
 }
# On behalf of a group, or not in the room.
stated-opening = { CAP(opening-statements) } { $medium ->
    [video] made by video message
    [online] made by video link
    [written] submitted in writing
   *[room] made
 }
spoke-opening = { CAP(opening-statements) } made by the { capacity } { $names_running }.
people-opening = { CAP(opening-statements) } made by { $people_invited }.

## Statements
secretariat-introduced = { $n ->
    [one] The Secretariat made a general introductory statement
   *[other] The Secretariat made { COUNTED($n, "general introductory statement", "general introductory statements") }
 }{ $items_n ->
    [0] {""}
   *[other] {" "}under { $items }
 }.
# "Under agenda items 2 and 3, statements were made", "Statements were also submitted in writing".
under-items = { $items_n ->
    [0] {""}
   *[other] Under { $items },{" "}
 }
also = { $also ->
    [yes] {" "}also
    [further] {" "}further
    [therefore] {" "}therefore
   *[no] {""}
 }
statements-were = { $n ->
    [one] a statement was
   *[other] statements were
 }{ also } { $medium ->
    [video] made by video message
    [written] submitted in writing
   *[room] made
 }
# In place of the meeting, after what was introduced there.
thereafter = thereafter
# What stands before the speakers. $led: the meeting comes first, as $at.
stated = { $led ->
    [yes] { CAP($at) },{" "}{ $items_n ->
        [0] {""}
       *[other] under { $items },{" "}
     }{ stated-how }
   *[no] { under-items }{ $items_n ->
        [0] { CAP(stated-how) }
       *[other] { stated-how }
     }
 }
stated-how = { $active ->
    [yes] the
   *[no] { statements-were }
 }
# The representatives "made statements".
spoke-actively = { $stated } { capacity } { $names_running }{ also } { $medium ->
    [written] submitted
   *[room] made
 } { $n ->
    [one] a statement
   *[other] statements
 }{ $medium ->
    [written] {" "}in writing
    [video] {" "}by video message
   *[room] {""}
 }.
# Somebody whom no list names: in a capacity, for others, or a guest.
spoke-by-itself = { $led ->
    [yes] { CAP($at) }, { $items_n ->
        [0] {""}
       *[other] under { $items },{" "}
     }{ spoke-itself }
   *[no] { $items_n ->
        [0] { CAP(spoke-itself) }
       *[other] { under-items }{ spoke-itself }
     }
 }
spoke-itself = { CLOSED($who) }{ also } { $medium ->
    [written] submitted
   *[room] made
 } { $n ->
    [one] a statement
   *[other] statements
 }{ by-medium }.
# All speakers after one colon, or only how many they were.
spoke-together = { $stated }{ $active ->
    [yes] {" "}following speakers{ also } { $medium ->
        [written] submitted statements in writing
        [video] made statements by video message
       *[room] made statements
     }: { $speakers }
   *[no] {" "}by { $n ->
        [one] { $speakers }
       *[other] the following speakers: { $speakers }
     }
 }.
speaker-entry = the { capacity } { $names_running }{ $grouped ->
    [yes] , speaking on behalf of { $group }
   *[no] {""}
 }
# With the groups for whom some of them spoke, or ($way: all, each) all of them.
spoke-counted = { $stated } by { $way ->
    [all] { representatives-counted } of { $including }
   *[among] { counted-through }{ $number }{ $named ->
        [0] {""}
       *[other] , { behalf-counted } of { $including }
     }
 }.
behalf-counted = { $way ->
    [each] on behalf
    [behalf] including on behalf
   *[among] including { representatives-counted }
 }
representatives-counted = { $named ->
    [one] a representative
   *[other] representatives
 }
counted-union = { $names_running }
spoke-counted-others = { $stated } by { COUNTED($n, "other delegation", "other delegations") }, representing { $kinds }.
kind-of-speakers = { $kind ->
    [united_nations] { $n ->
        [one] an entity
       *[other] entities
     } of the United Nations system
    [international] { $n ->
        [one] an international organization
       *[other] international organizations
     }
    [ngos] { $n ->
        [one] a non-governmental organization
       *[other] non-governmental organizations
     }
   *[organizations] { $n ->
        [one] an intergovernmental organization
       *[other] intergovernmental organizations
     }
 }
# $figures: "21 States and 7 organizations": of several numbers none is in words if one has two digits.
spoken-of = { $kind ->
    [parties] { COUNTED($n, DECIDERS("one"), DECIDERS("many"), $figures) }{ deciders-of }
    [states] { COUNTED($n, "State", "States", $figures) }
    [other_states] { COUNTED($n, "observer State", "observer States", $figures) }
    [united_nations] { COUNTED($n, "entity of the United Nations system", "entities of the United Nations system", $figures) }
    [organizations] { COUNTED($n, "intergovernmental organization", "intergovernmental organizations", $figures) }
    [international] { COUNTED($n, "international organization", "international organizations", $figures) }
    [ngos] { COUNTED($n, "non-governmental organization", "non-governmental organizations", $figures) }
   *[delegations] { COUNTED($n, "delegation", "delegations", $figures) }
 }
# After a name in a list of speakers.
in-behalf = ({ $also ->
    [yes] also{" "}
   *[no] {""}
 }on behalf of { $group })
heading-chapter-general = General { general-kind }
general-kind = { $kind ->
    [debate] debate
    [discussion] discussion
    [exchange] exchange of views
   *[unsaid] statements
 }
general-held = { first-at } { $body } held a general { general-kind }{ $about ->
    [yes] {" "}on { $subject }
   *[no] {""}
 }.
spoke-parties = { $stated } by the { $names_n ->
    [one] representative of { $names_running }.
   *[other] representatives of the following { DECIDERS("many") }{ deciders-of }: { $names }.
 }
# The same in the active: "the representatives of the following States made statements: ...".
spoke-following = { $stated } representatives of the following { $of ->
    [states] States
   *[parties] { DECIDERS("many") }{ deciders-of }
 }{ also } { $medium ->
    [written] submitted statements in writing
    [video] made statements by video message
   *[room] made statements
 }: { $names }.
spoke-states = { $stated } by the { $names_n ->
    [one] representative of { $names_running }.
   *[other] representatives of the following States: { $names }.
 }
spoke-otherwise = { $stated } by the { capacity } { $names_running }.
people-otherwise = { $stated } by { $people_invited }.
spoke-observers = { $stated } by the { $names_n ->
    [one] observer for { $names_running }.
   *[other] observers for { $names_running }.
 }
spoke-for-group = { $stated } by the { $capacity ->
    [observer] observer for
   *[representative] representative of
 } { $speaker } on behalf of { $group }.
# Where a statement has been published.
statement-texts = { $n ->
    [one] The text of the statement is
   *[other] The texts of the statements are
 } { $where ->
    [page] available at
   *[document] contained in
 } { $links }.
also-on-behalf = Also on behalf of { $names_running }.
spoke-invited = { $stated } by { $people_invited }.
introductory-statements = { $items_n ->
    [0] { $n ->
        [one] An introductory statement was
       *[other] Introductory statements were
     }
   *[other] Under { $items }, { $n ->
        [one] an introductory statement was
       *[other] introductory statements were
     }
 }
introduced-delegations = { introductory-statements } made by the { capacity } { $names_running }.
introduced-in-capacity = { introductory-statements } made by { $who }.
introduced-people = { introductory-statements } made by { $people_invited }.
introduced-officer = { introductory-statements } made by the { $officer }.
spoke-position = The { capacity } { $names_running } { $n ->
    [one] made a statement in explanation of position.
   *[other] made statements in explanation of position.
 }
heading-chapter-replies = Right of reply
spoke-reply = { under-items }{ $items_n ->
    [0] The
   *[other] the
 } { capacity } { $names_running } { $n ->
    [one] made a statement in exercise of the right of reply.
   *[other] made statements in exercise of the right of reply.
 }
spoke-reply-at = { first-at } { $body } heard { $n ->
    [one] a statement in exercise of the right of reply by the { capacity } { $names_running }.
   *[other] statements in exercise of the right of reply by the { capacity } { $names_running }.
 }
# One delegation for a group.
spoke-reply-group = { under-items }{ $items_n ->
    [0] The
   *[other] the
 } { capacity } { $names_running }, on behalf of { $group }, { $n ->
    [one] made a statement in exercise of the right of reply.
   *[other] made statements in exercise of the right of reply.
 }
spoke-reply-at-group = { first-at } { $body } heard { $n ->
    [one] a statement
   *[other] statements
 } in exercise of the right of reply by the { capacity } { $names_running }, on behalf of { $group }.

## Closing
closing-statements = { $n ->
    [one] a closing statement was
   *[other] closing statements were
 }
secretariat-closing = { CAP(closing-statements) } made by the Secretariat.
# On behalf of a group, or not in the room.
stated-closing = { CAP(closing-statements) } { $medium ->
    [video] made by video message
    [online] made by video link
    [written] submitted in writing
   *[room] made
 }
spoke-closing = { CAP(closing-statements) } made by the { capacity } { $names_running }.
people-closing = { CAP(closing-statements) } made by { $people_invited }.
officer-closing = { CAP(closing-statements) } made by the { $officer }.
meeting-closed = The { CLOSED($officer) } declared the { EVENT("one") } closed.
