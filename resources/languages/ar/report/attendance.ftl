## Attendance
# Of members who are persons. $other: who took part remotely, or who came, is told beside it.
following-members = { $g ->
    [f] { $n ->
        [one] عضوة { $body } التالي اسمها
        [two] عضوتا { $body } التالي اسماهما
       *[other] عضوات { $body } التالية أسماؤهن وعددهن { COUNTED($n, "woman_member", "nom") }
     }
   *[m] { $n ->
        [one] عضو { $body } التالي اسمه
        [two] عضوا { $body } التالي اسماهما
       *[other] أعضاء { $body } التالية أسماؤهم وعددهم { COUNTED($n, "member", "nom") }
     }
 }
members-came = حضر{ $g ->
    [f] ت
   *[m] {""}
 } { EVENT("the") }{ $other ->
    [yes] {" "}حضورياً
   *[no] {""}
 } { following-members }: { $people_named }.
members-remote = { $other ->
    [yes] و
   *[no] {""}
 }{ $g ->
    [f] شاركت
   *[m] شارك
 } عن بُعد { following-members }: { $people_named }.
members-absent = { $other ->
    [yes] و
   *[no] {""}
 }لم { $g ->
    [f] تحضر
   *[m] يحضر
 } { EVENT("the") } { following-members }: { $people_named }.
# All of them, or all but these.
members-all = حضر { EVENT("the") } جميع أعضاء { $body } { $exception ->
    [yes] باستثناء { $people_named }
   *[no] وعددهم { COUNTED($n, "member", "nom") }
 }.
members-counted = حضر { EVENT("the") } { COUNTED($n, "member", "nom") } في { $body }.
attended-parties = { $names_n ->
    [one] { DID("كان", DECIDERS("nom", $names_n)) } { DECIDERS("nom", $names_n) }{ deciders-of } { GENDER(DECIDERS("nom", $names_n)) ->
        [f] ممثلة
       *[m] ممثلاً
     } في { EVENT("the") }: { $names }.
    [two] { DID("كان", DECIDERS("nom", $names_n)) } { DECIDERS("nom", $names_n) }{ deciders-of } { GENDER(DECIDERS("nom", $names_n)) ->
        [f] ممثلتين
       *[m] ممثلَين
     } في { EVENT("the") }: { $names }.
   *[other] { DID("كان", DECIDERS("nom", $names_n)) } { DECIDERS("nom", $names_n) }{ deciders-of } ممثلة في { EVENT("the") }: { $names }.
 }
# To what, or of what, those are who decide.
deciders-of = { TERM("deciders") ->
    [members] {" "}في { $body }
    [participants] {""}
   *[parties] {" "}في { $instrument }
 }
# A party, but no State.
attended-union = { $names_n ->
    [one] { $names_g ->
        [f] كانت { $names_subject }، وهي
       *[m] كان { $names_subject }، وهو
     } منظمة تكامل اقتصادي إقليمية{ TERM("deciders") ->
        [members] {" "}عضو{ deciders-of }
        [participants] {""}
       *[parties] {" "}طرف{ deciders-of }
     }، { $names_g ->
        [f] ممثلة
       *[m] ممثلاً
     } في { EVENT("the") }.
    [two] كانت منظمتا التكامل الاقتصادي الإقليميتان التاليتان{ TERM("deciders") ->
        [members] {" "}العضوان{ deciders-of }
        [participants] {""}
       *[parties] {" "}الطرفان{ deciders-of }
     } ممثلتين في { EVENT("the") }: { $names }.
   *[other] كانت منظمات التكامل الاقتصادي الإقليمية التالية{ TERM("deciders") ->
        [members] {" "}الأعضاء{ deciders-of }
        [participants] {""}
       *[parties] {" "}الأطراف{ deciders-of }
     } ممثلة في { EVENT("the") }: { $names }.
 }
attended-states = { $names_n ->
    [one] كانت الدولة التالية ممثلة في { EVENT("the") }: { $names }.
    [two] كانت الدولتان التاليتان ممثلتين في { EVENT("the") }: { $names }.
   *[other] كانت الدول التالية ممثلة في { EVENT("the") }: { $names }.
 }
# Those who do not decide. $manner: the option "guests_attend"; $standing: they have the status of observers.
# The verb before its ending, and what follows it.
guests-begin = { $manner ->
    [attended] حضر
   *[observers] مُثل
 }
guests-came = { $manner ->
    [attended] { EVENT("the") }{ $standing ->
        [yes] {" "}بصفة المراقب
       *[no] {""}
     }
    [represented] في { EVENT("the") }
   *[observers] بمراقبين
 }
guest-came = { $manner ->
    [attended] { EVENT("the") }{ $standing ->
        [yes] {" "}بصفة المراقب
       *[no] {""}
     }
    [represented] في { EVENT("the") }
   *[observers] بمراقب
 }
guests-counted = { $manner ->
    [observers] { $n ->
        [one] مراقب
        [two] مراقبان
       *[other] مراقبون
     }
   *[represented] { $n ->
        [one] ممثل
        [two] ممثلان
       *[other] ممثلون
     }
 }
# Of a commission; they have no vote, but are no guests either.
attended-associate_member = { $names_n ->
    [one] كان العضو المنتسب التالي في { $body } ممثلاً في { EVENT("the") }: { $names }.
    [two] كان العضوان المنتسبان التاليان في { $body } ممثلَين في { EVENT("the") }: { $names }.
   *[other] كان الأعضاء المنتسبون التالون في { $body } ممثلين في { EVENT("the") }: { $names }.
 }
# $belonging: States that are not members of the body belong to its parent.
attended-other_states = { $names_n ->
    [one] { guests-begin }ت { guest-came } { $belonging ->
        [yes] الدولة التالية العضو في { $parent } غير العضو في { $body }
       *[no] الدولة الأخرى التالية
     }: { $names }.
    [two] { guests-begin }ت { guests-came } { $belonging ->
        [yes] الدولتان التاليتان العضوان في { $parent } غير العضوين في { $body }
       *[no] الدولتان الأخريان التاليتان
     }: { $names }.
   *[other] { guests-begin }ت { guests-came } { $belonging ->
        [yes] الدول التالية الأعضاء في { $parent } غير الأعضاء في { $body }
       *[no] الدول الأخرى التالية
     }: { $names }.
 }
parent-members = من أعضاء { $parent } غير الأعضاء في { $body }
attended-signatories = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي دولة موقعة على { $instrument }.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو دولة موقعة على { $instrument }.
     }
    [two] { guests-begin }ت { guests-came } الدولتان التاليتان الموقعتان على { $instrument }: { $names }.
   *[other] { guests-begin }ت { guests-came } الدول التالية الموقعة على { $instrument }: { $names }.
 }
attended-non_signatories = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي دولة ليست طرفاً في { $instrument } ولا موقعة { HIS("علي", $instrument) }.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو دولة ليست طرفاً في { $instrument } ولا موقعة { HIS("علي", $instrument) }.
     }
    [two] { guests-begin }ت { guests-came } الدولتان التاليتان غير الطرفين في { $instrument } وغير الموقعتين { HIS("علي", $instrument) }: { $names }.
   *[other] { guests-begin }ت { guests-came } الدول التالية غير الأطراف في { $instrument } وغير الموقعة { HIS("علي", $instrument) }: { $names }.
 }
attended-reio = { $names_g ->
    [f] { guests-begin }ت { guest-came } { $names_subject }، وهي منظمة تكامل اقتصادي إقليمية.
   *[m] { guests-begin } { guest-came } { $names_subject }، وهو منظمة تكامل اقتصادي إقليمية.
 }
attended-bare = { $names_g ->
    [f] { guests-begin }ت { guest-came } { $names_subject }.
   *[m] { guests-begin } { guest-came } { $names_subject }.
 }
attended-un_secretariat = { $names_n ->
    [two] { guests-begin }ت { guests-came } الوحدتان التاليتان التابعتان للأمانة العامة للأمم المتحدة: { $names }.
   *[other] { guests-begin }ت { guests-came } الوحدات التالية التابعة للأمانة العامة للأمم المتحدة: { $names }.
 }
attended-un_body = { $names_n ->
    [two] { guests-begin }ت { guests-came } هيئتا الأمم المتحدة التاليتان: { $names }.
   *[other] { guests-begin }ت { guests-came } هيئات الأمم المتحدة وصناديقها وبرامجها التالية: { $names }.
 }
attended-institute = { $names_n ->
    [two] { guests-begin } { guests-came } المعهدان التاليان المنتميان إلى شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية: { $names }.
   *[other] { guests-begin }ت { guests-came } المعاهد التالية المنتمية إلى شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية: { $names }.
 }
attended-specialized_agency = { $names_n ->
    [two] { guests-begin }ت { guests-came } الوكالتان المتخصصتان التاليتان: { $names }.
   *[other] { guests-begin }ت { guests-came } الوكالات المتخصصة التالية: { $names }.
 }
# $also: other bodies of the United Nations precede.
attended-un_entity = { $names_n ->
    [two] { guests-begin } { guests-came } الكيانان { $also ->
        [yes] الآخران التاليان
       *[no] التاليان
     } التابعان لمنظومة الأمم المتحدة: { $names }.
   *[other] { guests-begin }ت { guests-came } الكيانات { $also ->
        [yes] الأخرى التالية
       *[no] التالية
     } التابعة لمنظومة الأمم المتحدة: { $names }.
 }
attended-permanent_observer = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي منظمة تحتفظ بمكتب مراقب دائم.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو كيان يحتفظ بمكتب مراقب دائم.
     }
    [two] { guests-begin } { guests-came } الكيانان التاليان اللذان يحتفظ كل منهما بمكتب مراقب دائم: { $names }.
   *[other] { guests-begin }ت { guests-came } الكيانات التالية التي تحتفظ بمكاتب مراقبين دائمين: { $names }.
 }
attended-igo = { $names_n ->
    [two] { guests-begin }ت { guests-came } المنظمتان الحكوميتان الدوليتان التاليتان: { $names }.
   *[other] { guests-begin }ت { guests-came } المنظمات الحكومية الدولية التالية: { $names }.
 }
attended-ngo = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي.
     }
    [two] { guests-begin }ت { guests-came } المنظمتان غير الحكوميتين التاليتان ذواتا المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي: { $names }.
   *[other] { guests-begin }ت { guests-came } المنظمات غير الحكومية التالية ذات المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي: { $names }.
 }
# $also: other organizations precede.
attended-other_entity = { $names_n ->
    [two] { guests-begin } { guests-came } الكيانان { $also ->
        [yes] الآخران التاليان
       *[no] التاليان
     }: { $names }.
   *[other] { guests-begin }ت { guests-came } الكيانات { $also ->
        [yes] الأخرى التالية
       *[no] التالية
     }: { $names }.
 }
# Who came without being named: local authorities.
attended-other_participants = حضر { EVENT("the") } أيضاً { $manner ->
    [observers] مراقبون
   *[represented] ممثلون
 } عن { $names_running }.
attended-observers = { $names_n ->
    [two] { guests-begin }ت { guests-came } الجهتان التاليتان: { $names }.
   *[other] { guests-begin }ت { guests-came } الجهات التالية: { $names }.
 }
# So many of those who decide, in the genitive.
deciders-counted = { TERM("deciders") ->
    [parties] { COUNTED($n, "party", "gen") }
    [states_parties] { $n ->
        [one] دولة طرف واحدة
        [two] دولتين طرفين
        [few] { COUNTED($n, "state", "gen") } أطراف
        [many] { COUNTED($n, "state", "gen") } طرفاً
       *[other] { COUNTED($n, "state", "gen") } طرف
     }
   *[members] { $n ->
        [one] دولة عضو واحدة
        [two] دولتين عضوين
        [few] { COUNTED($n, "state", "gen") } أعضاء
        [many] { COUNTED($n, "state", "gen") } عضواً
       *[other] { COUNTED($n, "state", "gen") } عضو
     }
 }
attended-by = { $n ->
    [one] ممثل
    [two] ممثلا
   *[other] ممثلو
 } { $kind ->
    [states] { COUNTED($n, "state", "gen") }
   *[parties] { deciders-counted }{ deciders-of }
 }
attended-deciders-counted = حضر { EVENT("the") } { attended-by }{ $missed ->
    [yes] {" "}({ $absent ->
        [one] دولة واحدة لم تكن ممثلة
        [two] دولتان لم تكونا ممثلتين
       *[other] { COUNTED($absent, "state", "nom") } لم تكن ممثلة
     })
   *[no] {""}
 }.
# Observers of whom only the kinds are said.
attended-kinds = حضر { EVENT("the") } أيضاً { $states ->
    [yes] مراقبون
   *[no] ممثلون
 } عن { $kinds }.
# Who was there as an observer, and who as a representative, told apart.
attended-kinds-apart = حضر { EVENT("the") } أيضاً { $kinds }.
attended-kinds-as = { $role ->
    [observers] مراقبون
   *[representatives] ممثلون
 } عن { $kinds }
# Those who decide, and the kinds of others with them.
attended-in-kind = حضر { EVENT("the") } { attending-in-kind }.
attending-in-kind = { $who ->
    [members] أعضاء { $body }
    [both] أعضاء { $body } وممثلون عن { $kinds }
   *[others] ممثلون عن { $kinds }
 }
attended-kind = { $kind ->
    [deciders] { TERM("deciders") ->
        [participants] دول
        [members] الدول الأعضاء
        [states_parties] الدول الأطراف
       *[parties] الأطراف
     }{ deciders-of }
    [member_states] دول أخرى أعضاء في الأمم المتحدة
    [non_members] دول غير أعضاء
    [others] منظمات أخرى
    [states] دول { $belonging ->
        [yes] { parent-members }
       *[no] أخرى
     }
    [united_nations] كيانات تابعة لمنظومة الأمم المتحدة
    [entities] كيانات تحتفظ بمكاتب مراقبين دائمين
    [organizations] منظمات حكومية دولية
   *[society] منظمات غير حكومية
 }
# Before it, and not at it.
observers-invited = دُعي المراقبون إلى تقديم بيانات خطية قبل { EVENT("the") }.
# Whether or not they attended; $dated: parties, whose number changes.
composition = { TERM("deciders") ->
    [members] { $dated ->
        [yes] { $day }، { $body_g ->
            [f] كانت { $body } تتألف
           *[m] كان { $body } يتألف
         }
       *[no] { $body_g ->
            [f] تتألف
           *[m] يتألف
         } { $body }
     } من { deciders-counted }{ $seen }{ $listed ->
        [yes] ، هي: { $names }.
       *[no] .
     }
   *[parties] { $day }، بلغ عدد { TERM("deciders") ->
        [states_parties] الدول الأطراف
       *[parties] الأطراف
     }{ deciders-of } { TERM("deciders") ->
        [states_parties] { COUNTED($n, "state", "acc") }
       *[parties] { COUNTED($n, "party", "acc") }
     }{ $seen }{ $listed ->
        [yes] ، { TERM("deciders") ->
            [states_parties] هي
           *[parties] هم
         }: { $names }.
       *[no] .
     }
 }
attendance-annexed = ترد في { $annex } قائمة الحضور في { EVENT("the") }.
composition-seen = {" "}(انظر { $form ->
    [both] { $symbol }؛ انظر أيضاً { $annex }
    [annex] { $annex }
   *[document] { $symbol }
 })
composition-observers = يشارك في { HIS("أعمال", $body) } بصفة مراقب: { $names }.
attended-observers-counted = حضر { EVENT("the") } أيضاً { guests-counted } عن { attended-kind-counted }.
# So many of a kind of observers, in the genitive.
attended-kind-counted = { $kind ->
    [states] { $belonging ->
        [yes] { COUNTED($n, "state", "gen") } { parent-members }
       *[no] { $n ->
            [one] دولة واحدة أخرى
            [two] دولتين أخريين
           *[other] { COUNTED($n, "state", "gen") } أخرى
         }
     }
    [member_states] { $n ->
        [one] دولة واحدة أخرى عضو
        [two] دولتين أخريين عضوين
        [few] { COUNTED($n, "state", "gen") } أخرى أعضاء
        [many] { COUNTED($n, "state", "gen") } أخرى عضواً
       *[other] { COUNTED($n, "state", "gen") } أخرى عضو
     } في الأمم المتحدة
    [non_members] { $n ->
        [one] دولة واحدة غير عضو
        [two] دولتين غير عضوين
        [few] { COUNTED($n, "state", "gen") } غير أعضاء
       *[other] { COUNTED($n, "state", "gen") } غير عضو
     }
    [united_nations] { $n ->
        [one] كيان واحد تابع لمنظومة الأمم المتحدة
        [two] كيانين تابعين لمنظومة الأمم المتحدة
        [few] { COUNTED($n, "entity", "gen") } تابعة لمنظومة الأمم المتحدة
        [many] { COUNTED($n, "entity", "gen") } تابعاً لمنظومة الأمم المتحدة
       *[other] { COUNTED($n, "entity", "gen") } تابع لمنظومة الأمم المتحدة
     }
    [entities] { COUNTED($n, "entity", "gen") } من الكيانات التي تحتفظ بمكاتب مراقبين دائمين
    [organizations] { $n ->
        [one] منظمة حكومية دولية واحدة
        [two] منظمتين حكوميتين دوليتين
       *[other] { COUNTED($n, "organization", "gen") } حكومية دولية
     }
    [others] { $n ->
        [one] منظمة واحدة أخرى
        [two] منظمتين أخريين
       *[other] { COUNTED($n, "organization", "gen") } أخرى
     }
   *[society] { $n ->
        [one] منظمة غير حكومية واحدة
        [two] منظمتين غير حكوميتين
       *[other] { COUNTED($n, "organization", "gen") } غير حكومية
     }
 }
attended-ngos-counted = حضر { EVENT("the") } أيضاً { guests-counted } عن { $n ->
    [one] منظمة غير حكومية واحدة
    [two] منظمتين غير حكوميتين
   *[other] { COUNTED($n, "organization", "gen") } غير حكومية
 }{ $consultative ->
    [yes] { $n ->
        [two] {" "}ذواتي
       *[other] {" "}ذات
     } مركز استشاري لدى المجلس الاقتصادي والاجتماعي.
   *[no] .
 }
# Organizations whose names nobody has. $other: the paragraph before names organizations of this kind.
attended-unnamed = حضر { EVENT("the") } أيضاً { guests-counted } عن { $kind ->
    [un_secretariat] { COUNTED($n, "unit", "gen") }
    [un_body] { COUNTED($n, "un_body", "gen") }
    [institute] { COUNTED($n, "institute", "gen") }
    [specialized_agency] { COUNTED($n, "specialized_agency", "gen") }
    [permanent_observer] { COUNTED($n, "entity", "gen") }
    [un_entity] { COUNTED($n, "entity", "gen") }
    [other_entity] { COUNTED($n, "entity", "gen") }
    [other_participants] { COUNTED($n, "group", "gen") }
    [associate_member] { COUNTED($n, "associate_member", "gen") }
    [igo] { COUNTED($n, "igo", "gen") }
   *[ngo] { $n ->
        [one] منظمة غير حكومية واحدة
        [two] منظمتين غير حكوميتين
       *[other] { COUNTED($n, "organization", "gen") } غير حكومية
     }
 }{ $other ->
    [yes] { $kind ->
        [institute] { $n ->
            [two] {" "}آخرين
            [few] {" "}أخرى
           *[other] {" "}آخر
         }
        [permanent_observer] { $n ->
            [two] {" "}آخرين
            [few] {" "}أخرى
           *[other] {" "}آخر
         }
        [un_entity] { $n ->
            [two] {" "}آخرين
            [few] {" "}أخرى
           *[other] {" "}آخر
         }
        [other_entity] { $n ->
            [two] {" "}آخرين
            [few] {" "}أخرى
           *[other] {" "}آخر
         }
        [associate_member] { $n ->
            [two] {" "}آخرين
            [few] {" "}آخرين
           *[other] {" "}آخر
         }
       *[ngo] { $n ->
            [two] {" "}أخريين
           *[other] {" "}أخرى
         }
     }
   *[no] {""}
 }{ $kind ->
    [un_secretariat] {" "}من وحدات الأمانة العامة للأمم المتحدة
    [un_body] {" "}من هيئات الأمم المتحدة وصناديقها وبرامجها
    [institute] {" "}من معاهد شبكة برنامج الأمم المتحدة لمنع الجريمة والعدالة الجنائية
    [un_entity] {" "}من الكيانات التابعة لمنظومة الأمم المتحدة
    [permanent_observer] {" "}من الكيانات التي تحتفظ بمكاتب مراقبين دائمين
   *[ngo] {""}
 }.
attended-ngo-neutral = { $names_n ->
    [one] { $names_g ->
        [f] { guests-begin }ت { guest-came } { $names_subject }، وهي منظمة غير حكومية{ $also ->
            [yes] {" "}أخرى
           *[no] {""}
         }.
       *[m] { guests-begin } { guest-came } { $names_subject }، وهو منظمة غير حكومية{ $also ->
            [yes] {" "}أخرى
           *[no] {""}
         }.
     }
    [two] { guests-begin }ت { guests-came } المنظمتان غير الحكوميتين { $also ->
        [yes] الأخريان التاليتان
       *[no] التاليتان
     }: { $names }.
   *[other] { guests-begin }ت { guests-came } المنظمات غير الحكومية { $also ->
        [yes] الأخرى التالية
       *[no] التالية
     }: { $names }.
 }
# A list that the report does not print, or not alone; $link is the address of a page.
listed-elsewhere = { $where ->
    [to_come] تصدر لاحقاً { the-list } بوصفها { cited-document }.
    [document] ترد { the-list } في { cited-document }.
    [both] ترد { the-list } في { cited-document }، ويمكن أيضاً الاطلاع عليها { $found }.
   *[link] يمكن الاطلاع على { the-list } { $found }.
 }
found-at = { $site ->
    [website] في الموقع الشبكي { LI($body) } ({ $link })
   *[address] على الرابط التالي: { $link }
 }
the-list = { $list ->
    [participants] قائمة المشاركين
    [observers] قائمة المراقبين
    [documents] قائمة الوثائق المعروضة على { $body }
   *[speakers] قائمة المتكلمين
 }
# A sentence that goes on in the paragraph of the one before it.
next-sentence = و{ $text }
# Of the meetings at which an item was discussed, each with the address of its own record.
speakers-recorded = يمكن الاطلاع على { $n ->
    [one] سجل المتكلمين في المناقشة على الرابط التالي
    [two] سجلَّي المتكلمين في المناقشتين على الرابطين التاليين
   *[other] سجلات المتكلمين في المناقشات على الروابط التالية
 }: { $links }.
listed-for-item = يمكن الاطلاع على { the-list } في إطار { $items } من جدول الأعمال على الرابط التالي: { $link }.
participants-list = ترد في { cited-document } قائمة بأسماء المشاركين.
