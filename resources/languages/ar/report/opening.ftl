## Opening
# The organizational session, where the body counts it as one apart.
organizational-session = { DID("عقد", $body) } { $body } { HIS("دورة", $body) } التنظيمية{ $numbered ->
    [yes] {""}
   *[no] {" "}لعام { $year_figure }
 }{ TERM("sitting_numbers") ->
    [none] {""}
   *[numbered] {" "}({ part-sittings } { $sittings_which })
 } في { UNENDED($venue) }{ $sittings_dated ->
    [yes] {" "}{ $sittings_on }
   *[no] {""}
 }{ organizational-for }{ $records }.
# Organizational meetings besides the session, after the sentence on its own meetings.
also-organizational = و{ DID("عقد", $body) }{ $named ->
    [yes] {" "}{ $body }
   *[no] {""}
 } أيضاً { $n ->
    [one] جلسة تنظيمية
   *[other] { COUNTED($n, "organizational_sitting", "acc") }
 } { $sittings_on }{ organizational-for }{ $records }.
organizational-for = { $purposed ->
    [yes] {" "}{ UNENDED($purpose) }
   *[no] {""}
 }
in-records = {" "}(انظر { $symbols })
# A whole paragraph, before its stop.
told-in-records = { $symbols_n ->
    [0] { $text }
   *[other] { UNENDED($text) }{ in-records }.
 }
session-kind = { $session ->
    [regular] {" "}{ AS("العادي", EVENT("a")) }
    [special] {" "}{ AS("الاستثنائي", EVENT("a")) }
    [annual] {" "}{ AS("السنوي", EVENT("a")) }
    [formal] {" "}{ AS("الرسمي", EVENT("a")) }
    [substantive] {" "}{ AS("الموضوعي", EVENT("a")) }
    [executive] {" "}{ AS("التنفيذي", EVENT("a")) }
    [resumed] {" "}{ AS("المستأنف", EVENT("a")) }
    [reconvened] {" "}{ AS("المستأنف", EVENT("a")) }
   *[none] {""}
 }
# With its number, after the noun, in the genitive.
session-numbered = { kind-before } { $ordinal_event_gen }{ kind-after }
# What stands before the number of the session, and what after it: «دورتها العادية الثانية», «دورتها الثانية المستأنفة».
kind-before = { $session ->
    [resumed] {""}
    [reconvened] {""}
   *[other] { session-kind }
 }
kind-after = { $session ->
    [resumed] { session-kind }
    [reconvened] { session-kind }
   *[other] {""}
 }
# Of a body that counts its sessions anew in each year.
of-year = { TERM("ordinal") ->
    [year] {" "}لعام { $year_figure }
   *[all] {""}
 }
held = { DID("عُقد", EVENT("the")) } { EVENT("the") }{ kind-before } { $ordinal_event_nom }{ kind-after }{ OF($body) }{ of-year }، في { CLOSED($venue) } { $span }{ held-how }.
# A body that does not number its meetings calls them by the year.
held-in-year = { DID("عُقد", EVENT("a")) } { $session ->
    [none] { EVENT_OF("a", $body) }
   *[kind] { EVENT("the") }{ session-kind }{ OF($body) }
 } لعام { $year_figure }، في { CLOSED($venue) } { $span }{ held-how }.
# A conference, by its name.
held-named = { DID("عُقد", $body) } { $body } في { CLOSED($venue) } { $span }{ held-how }.
# Where the body is the subject.
held-by-body = { DID("عقد", $body) } { $body } { HIS(EVENT("a"), $body) }{ session-numbered }{ of-year } في { CLOSED($venue) } { $span }{ held-how }.
held-by-body-in-year = { DID("عقد", $body) } { $body } { HIS(EVENT("a"), $body) }{ session-kind } لعام { $year_figure } في { CLOSED($venue) } { $span }{ held-how }.
body-held-sittings = و{ DID("عقد", $body) } { $formal ->
    [yes] { MAYBE(COUNTED($n, "formal_sitting", "acc"), $sure) }
   *[no] { MAYBE(COUNTED($n, "sitting", "acc"), $sure) }
 }{ $listed ->
    [yes] {" "}({ $n ->
        [one] الجلسة { $sittings_which }
       *[other] { $sittings_which }
     })
   *[no] {""}
 }{ $records }{ $closed ->
    [0] {""}
   *[other] ، منها { COUNTED($closed, "closed_sitting", "nom") }
 }.
body-held-listed = و{ DID("عقد", $body) } { COUNTED($n, "sitting", "acc") }، على النحو التالي:
sittings-held-listed = وعُقدت { COUNTED($n, "sitting", "nom") }، على النحو التالي:
# A part of the session, and its meetings day by day.
meetings-of-part = الجزء { $ordinal_nom } من { EVENT("the") }{ $organizational ->
    [yes] {" "}({ $n ->
        [one] الجلسة التنظيمية
        [two] الجلستان التنظيميتان
       *[other] الجلسات التنظيمية
     })
   *[no] {""}
 }: { $days }{ $end ->
    [semicolon] ؛
   *[stop] .
 }
meetings-on-day = { part-sittings } { $sittings_which }، { $sittings_on }
# That they are plenary meetings has been said.
part-sittings = { $n ->
    [one] الجلسة
    [two] الجلستان
   *[other] الجلسات
 }
questions-considered = وخلال { EVENT("the") }، { DID("نظر", $body) } { $body } في { $called ->
    [question] المسائل
   *[title] البنود
 } المبينة أدناه، مع بيان موضع ما انتهت إليه في هذا التقرير:
questions-head = { $column ->
    [item] { $called ->
        [question] المسألة
       *[title] البند
     }
    [meetings] الجلسات
   *[text] الموضع
 }
question-listed = { TITLE($title) }
meetings-listed = { $sittings_which }
# What it was convened by.
# With its meeting before it; the text after it names none.
ground-at = { $sittings_lead ->
    [unsaid] { UNENDED($ground) }
   *[named] { at-sittings }، و{ UNENDED($ground) }
 }، { $text }
with-ground = { UNENDED($ground) }، { $text }
# By whom, typed.
convened = { DID("عُقد", EVENT("a")) } { EVENT("the") } بدعوة من { $convener }.
held-how = { $mode ->
    [hybrid] ، { WHOLE("حضورياً وعبر الإنترنت") }
    [online] ، { WHOLE("عبر الإنترنت") }
   *[in_person] {""}
 }
sittings-held = وعُقدت { MAYBE(COUNTED($n, "sitting", "nom"), $sure) }{ $records }.
sittings-inquorate = و{ DID("رفع", $body) } { $body } { its-sittings }، لعدم اكتمال النصاب القانوني.
officer = { $office ->
    [acting_chair] { $g ->
        [f] القائمة بأعمال
       *[m] القائم بأعمال
     } { $chair_g ->
        [f] رئيسة
       *[m] رئيس
     }
    [first_vice_chair] { $g ->
        [f] النائبة الأولى
       *[m] النائب الأول
     } { $chair_g ->
        [f] لرئيسة
       *[m] لرئيس
     }
    [second_vice_chair] { $g ->
        [f] النائبة الثانية
       *[m] النائب الثاني
     } { $chair_g ->
        [f] لرئيسة
       *[m] لرئيس
     }
    [third_vice_chair] { $g ->
        [f] النائبة الثالثة
       *[m] النائب الثالث
     } { $chair_g ->
        [f] لرئيسة
       *[m] لرئيس
     }
    [vice_chair] { $g ->
        [f] نائبة
       *[m] نائب
     } { $chair_g ->
        [f] رئيسة
       *[m] رئيس
     }
    [rapporteur] { $g ->
        [f] { RAPPORTEUR("مقررة") }
       *[m] { RAPPORTEUR("مقرر") }
     }
    [vice_chair_rapporteur] { $g ->
        [f] نائبة
       *[m] نائب
     } { $chair_g ->
        [f] رئيسة
       *[m] رئيس
     } { $g ->
        [f] { RAPPORTEUR("ومقررة") }
       *[m] { RAPPORTEUR("ومقرر") }
     }
    [temporary_chair] { $g ->
        [f] القائمة مؤقتاً برئاسة
       *[m] القائم مؤقتاً برئاسة
     }
   *[chair] { $g ->
        [f] رئيسة
       *[m] رئيس
     }
 }
the-officer = { $office ->
    [acting_chair] { $g ->
        [f] القائمة بأعمال
       *[m] القائم بأعمال
     } { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
    [first_vice_chair] { $g ->
        [f] النائبة الأولى
       *[m] النائب الأول
     } { $chair_g ->
        [f] للرئيسة
       *[m] للرئيس
     }
    [second_vice_chair] { $g ->
        [f] النائبة الثانية
       *[m] النائب الثاني
     } { $chair_g ->
        [f] للرئيسة
       *[m] للرئيس
     }
    [third_vice_chair] { $g ->
        [f] النائبة الثالثة
       *[m] النائب الثالث
     } { $chair_g ->
        [f] للرئيسة
       *[m] للرئيس
     }
    [vice_chair] { $g ->
        [f] نائبة
       *[m] نائب
     } { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
    [rapporteur] { $g ->
        [f] { RAPPORTEUR("المقررة") }
       *[m] { RAPPORTEUR("المقرر") }
     }
    [vice_chair_rapporteur] { $g ->
        [f] نائبة
       *[m] نائب
     } { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     } { $g ->
        [f] { RAPPORTEUR("والمقررة") }
       *[m] { RAPPORTEUR("والمقرر") }
     }
    [temporary_chair] { $g ->
        [f] الرئيسة المؤقتة
       *[m] الرئيس المؤقت
     }
   *[chair] { $g ->
        [f] الرئيسة
       *[m] الرئيس
     }
 }
# An officer whom the State has yet to name goes by the office.
opened-by = { DONE("افتتح", $opener_own_g) } { EVENT("the") } { $opener_awaited ->
    [yes] { WHOLE($officer) } { $body }{ $opener_state }
   *[no] { $opener }{ $opener_paren }، { WHOLE($officer) } { $body }
 }.
# With the meeting at which this was.
opened-at = { at-the-sittings }، { $text }
opened-by-previous = { DONE("افتتح", $opener_own_g) } { EVENT("the") } { $opener_awaited ->
    [yes] { WHOLE($officer) } { EVENT("the") } { AS("السابق", EVENT("a")) }{ $opener_state }
   *[no] { $opener }{ $opener_paren }، { $opener_own_g ->
        [f] بصفتها
       *[m] بصفته
     } { WHOLE($officer) } { EVENT("the") } { AS("السابق", EVENT("a")) }
 }.
opened-by-others = { $also ->
    [yes] و
   *[no] {""}
 }{ DONE("افتتح", $g) } { EVENT("the") }{ $also ->
    [yes] {" "}أيضاً
   *[no] {""}
 } { $who }.
opener-said = و{ $wording ->
    [remarks] { DONE("أدلى", $opener_own_g) } بملاحظات افتتاحية.
    [address] { DONE("خاطب", $opener_own_g) } { addressed }.
    [welcome] { DONE("ألقى", $opener_own_g) } كلمة ترحيبية.
    [keynote] { DONE("ألقى", $opener_own_g) } كلمة رئيسية.
    [introductory] { DONE("ألقى", $opener_own_g) } كلمة استهلالية.
    [plain] { DONE("ألقى", $opener_own_g) } كلمةً.
   *[statement] { DONE("ألقى", $opener_own_g) } كلمة افتتاحية.
 }
opened-by-unknown = افتتح { EVENT("the") } { $opener }.
# Who serviced the session, typed: departments and offices.
# Officials of the Secretariat: they are not elected.
served-as = { $also ->
    [yes] و
   *[no] {""}
 }{ DONE("تولى", $people_g) } { $people_n ->
    [one] {""}
   *[other] { "كل من " }
 }{ CLOSED($people_invited) } مهام { $office ->
    [secretary] { $people_g ->
        [f] أمينة
       *[m] أمين
     } { $body }
    [deputy_secretary] { $people_g ->
        [f] نائبة
       *[m] نائب
     } { $head ->
        [f] أمينة
       *[m] أمين
     } { $body }
   *[assistant_secretary] { $people_g ->
        [f] الأمينة المساعدة
       *[m] الأمين المساعد
     } { LI($body) }
 }.
serviced = { $also ->
    [yes] و
   *[no] {""}
 }{ $form ->
    [both] { DID("قدم", $services) } { UNENDED($services) } الدعم الفني إلى { $body }، في حين { DID("تولى", $secretariat) } { UNENDED($secretariat) } مهام { HIS("أمانة", $body) }.
    [services] { DID("قدم", $services) } { UNENDED($services) } الدعم الفني إلى { $body }.
   *[secretariat] { DID("تولى", $secretariat) } { UNENDED($secretariat) } مهام أمانة { $body }.
 }
rapporteur-line = { ITALIC($office) }: { $names }
rapporteur-named = { $addressed ->
    [yes] { $person_addressed }
   *[no] { $person_in_bold }
 }{ $person_paren }
officer-named = { WHOLE($officer) }{ $person_awaited ->
    [yes] { $person_state }
   *[no] ، { $person }{ $person_paren }
 }
officer-of-state = { WHOLE($officer) }{ $person_state }
# What an officer who spoke in that office did so as besides, and for whom.
officer-speaking = { $officer }{ $posted ->
    [yes] ، { person-capacity }
   *[no] {""}
 }{ $grouped ->
    [yes] ، { on-behalf }
   *[no] {""}
 }
# Who introduced a text on which an informal body had worked.
officer-of-informal = { $officer }، { $g ->
    [f] بصفتها
   *[m] بصفته
 } { informal-office }
# A meeting is addressed, not a session.
addressed = { TERM("event") ->
    [session] { $body }
   *[meeting] { EVENT("the") }
 }
opener-addressed = { $opener_own_g ->
    [f] وخاطبت
   *[m] وخاطب
 } { addressed }.
opener-overview = { $opener_own_g ->
    [f] وخاطبت { addressed } وقدمت
   *[m] وخاطب { addressed } وقدم
 } لمحة عامة عن { $overview }.
# "The representative of" or "the observer for", as many as there are.
capacity = { $capacity ->
    [observer] { $names_n ->
        [one] المراقب عن
        [two] المراقبان عن
       *[other] المراقبون عن
     }
   *[representative] { $names_n ->
        [one] ممثل
        [two] ممثلا
       *[other] ممثلو
     }
 }
officers-elected = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $manner ->
    [acclamation] { WHOLE("بالتزكية", "how") }{" "}
   *[election] {""}
 }{ following-officers }:
elected-how = { $manner ->
    [acclamation] {" "}{ WHOLE("بالتزكية", "how") }
   *[election] {""}
 }
officers-before = { $g ->
    [f] { $n ->
        [one] كانت عضوة المكتب التالي اسمها قد انتُخبت
        [two] كانت عضوتا المكتب التالي اسماهما قد انتُخبتا
       *[other] كانت عضوات المكتب التالية أسماؤهن قد انتُخبن
     }
   *[m] { $n ->
        [one] كان عضو المكتب التالي اسمه قد انتُخب
        [two] كان عضوا المكتب التالي اسماهما قد انتُخبا
       *[other] كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا
     }
 }{ elected-how } قبل { EVENT("the") }:
officers-elected-on = { $g ->
    [f] { $n ->
        [one] كانت عضوة المكتب التالي اسمها قد انتُخبت
        [two] كانت عضوتا المكتب التالي اسماهما قد انتُخبتا
       *[other] كانت عضوات المكتب التالية أسماؤهن قد انتُخبن
     }
   *[m] { $n ->
        [one] كان عضو المكتب التالي اسمه قد انتُخب
        [two] كان عضوا المكتب التالي اسماهما قد انتُخبا
       *[other] كان أعضاء المكتب التالية أسماؤهم قد انتُخبوا
     }
 }{ elected-how } { $day }:
# One officer, named in the sentence.
officer-elected = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $manner ->
    [acclamation] { WHOLE("بالتزكية", "how") }{" "}
   *[election] {""}
 }{ $person }{ $person_paren } لمنصب { WHOLE($officer) }.
officer-elected-nominated = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $manner ->
    [acclamation] { WHOLE("بالتزكية", "how") }{" "}
   *[election] {""}
 }{ $person }{ $person_paren }{ CLOSED($besides) } لمنصب { WHOLE($officer) }{ $since }.
# Of whom nobody says when they were elected.
during-session = خلال { EVENT("the") }{ TERM("event") ->
    [itself] {""}
   *[meeting] { session-of-report }
 }
officers-served = { $g ->
    [f] { $n ->
        [one] كانت عضوة مكتب
        [two] كانت عضوتا مكتب
       *[other] كانت عضوات مكتب
     }
   *[m] { $n ->
        [one] كان عضو مكتب
        [two] كان عضوا مكتب
       *[other] كان أعضاء مكتب
     }
 } { $body } { during-session } على النحو التالي:
officer-served = { $person_g ->
    [f] شغلت
   *[m] شغل
 } { $person }{ $person_paren } منصب { WHOLE($officer) } { during-session }.
officer-before = { $person_g ->
    [f] كانت { $person }{ $person_paren } قد انتُخبت
   *[m] كان { $person }{ $person_paren } قد انتُخب
 }{ elected-how } لمنصب { WHOLE($officer) } قبل { EVENT("the") }.
officer-elected-on = { $person_g ->
    [f] كانت { $person }{ $person_paren } قد انتُخبت
   *[m] كان { $person }{ $person_paren } قد انتُخب
 }{ elected-how } لمنصب { WHOLE($officer) } { $day }.
# Designated, not elected; $besides: a Vice-Chair, to be Rapporteur as well.
officer-designated = { FIRST($sittings_lead, at-sittings) }{ $called ->
    [appointed] { DID("عيّن", $body) }
   *[designated] { DID("سمّى", $body) }
 } { $body }{ INSET($sittings_lead, at-sittings) } { $person }{ $person_paren }{ $besides ->
    [yes] ، { WHOLE($officer) }، { $person_g ->
        [f] لتتولى أيضاً مهام { RAPPORTEUR("المقررة") }
       *[m] ليتولى أيضاً مهام { RAPPORTEUR("المقرر") }
     }
   *[no] {" "}لمنصب { WHOLE($officer) }
 }{ $since }.
# For the next session, with its number if this one has one.
officers-elected-next = { $dated ->
    [yes] { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) }
   *[no] { DID("انتخب", $body) } { $body }
 }{ elected-how } { following-officers } { TERM("event") ->
    [itself] { LI(EVENT("the")) }
   *[meeting] { LI(HIS(EVENT("a"), $body)) }
 } { $numbered ->
    [yes] { $next_event_gen }
   *[no] { AS("المقبل", EVENT("the")) }
 }:
following-officers = { $g ->
    [f] { $n ->
        [one] عضوة المكتب التالي اسمها
        [two] عضوتي المكتب التالي اسماهما
       *[other] عضوات المكتب التالية أسماؤهن
     }
   *[m] { $n ->
        [one] عضو المكتب التالي اسمه
        [two] عضوي المكتب التالي اسماهما
       *[other] أعضاء المكتب التالية أسماؤهم
     }
 }
# An office to which nobody was elected; $one: there are several such offices.
election-deferred = { FIRST($sittings_lead, at-sittings) }{ DID("أرجأ", $body) } { $body }{ INSET($sittings_lead, at-sittings) } انتخاب { $one ->
    [yes] أحد نواب { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
   *[no] { WHOLE($office) }
 }{ $nominated ->
    [yes] {" "}من { $group }
   *[no] {""}
 }{ vacant-reason }.
office-vacant = ظل { $one ->
    [yes] أحد مناصب نواب { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
   *[no] منصب { WHOLE($office) }
 }{ $nominated ->
    [yes] { "، المخصص" } { LI($group) }،
   *[no] {""}
 } شاغراً{ vacant-reason }.
vacant-reason = { $reasoned ->
    [yes] {" "}{ UNENDED($reason) }
   *[no] {""}
 }
office-item-vacant = { WHOLE($office) }: شاغر{ $end ->
    [semicolon] ؛
   *[stop] .
 }
office-line-vacant = شاغر
# An officer of the session before, whose successor was not elected.
officer-continued = { $also ->
    [yes] و
   *[no] {""}
 }{ DONE("استمر", $person_own_g) } { $person }{ $person_paren } في أداء مهام { WHOLE($officer) }{ $served ->
    [span] {" "}{ $span }
    [since] {" "}اعتباراً من { $day_bare }
    [until] {" "}حتى { $day_bare }
   *[session] {""}
 }.
# Several persons in one office.
offices = { $office ->
    [chair] { $g ->
        [f] { $n ->
            [two] الرئيستان المشاركتان
           *[other] الرئيسات المشاركات
         }
       *[m] { $n ->
            [two] الرئيسان المشاركان
           *[other] الرؤساء المشاركون
         }
     }
    [rapporteur] { $g ->
        [f] { $n ->
            [two] { RAPPORTEUR("المقررتان") }
           *[other] { RAPPORTEUR("المقررات") }
         }
       *[m] { $n ->
            [two] { RAPPORTEUR("المقرران") }
           *[other] { RAPPORTEUR("المقررون") }
         }
     }
    [vice_chair_rapporteur] { $g ->
        [f] { $n ->
            [two] نائبتا { $chair_g ->
                [f] الرئيسة
               *[m] الرئيس
             } { RAPPORTEUR("والمقررتان") }
           *[other] نائبات { $chair_g ->
                [f] الرئيسة
               *[m] الرئيس
             } { RAPPORTEUR("والمقررات") }
         }
       *[m] { $n ->
            [two] نائبا { $chair_g ->
                [f] الرئيسة
               *[m] الرئيس
             } { RAPPORTEUR("والمقرران") }
           *[other] نواب { $chair_g ->
                [f] الرئيسة
               *[m] الرئيس
             } { RAPPORTEUR("والمقررون") }
         }
     }
   *[vice_chair] { $g ->
        [f] { $n ->
            [two] نائبتا
           *[other] نائبات
         }
       *[m] { $n ->
            [two] نائبا
           *[other] نواب
         }
     } { $chair_g ->
        [f] الرئيسة
       *[m] الرئيس
     }
 }
office-line = { ITALIC($office) }:
by-acclamation = { $manner ->
    [acclamation] ، بالتزكية
   *[election] {""}
 }
elected-elsewhere = { $elsewhere ->
    [yes] ، في { its-sittings }
   *[no] {""}
 }
# Who nominated an officer, whom the officer replaced and from when; $later: at which of the sittings named before.
nominated = { $nominated ->
    [yes] ، بترشيح من { $group }
   *[no] {""}
 }{ $replacing ->
    [yes] ، { $later ->
        [yes] في { presided-sitting }،{" "}
       *[no] {""}
     }{ $successor ->
        [completes] لإتمام مدة عضوية { $replaced }
       *[replaces] خلفاً { LI($replaced) }
     }{ $replaced_paren }
   *[no] {""}
 }{ $since }
serving-from = { $termed ->
    [yes] {" "}{ UNENDED($term) }
   *[no] {""}
 }{ $dated ->
    [yes] ، اعتباراً من { $day_bare }{ $remainder ->
        [yes] ،
       *[no] {""}
     }
   *[no] {""}
 }{ $remainder ->
    [yes] {" "}للفترة المتبقية من { EVENT("the") }
   *[no] {""}
 }
# Below the office, one name a line.
officer-line = { $person_listed }{ $person_paren }{ $served }{ $besides }{ by-acclamation }{ elected-elsewhere }
for-office = { $n ->
    [one] لمنصب { WHOLE($office) }
    [two] لمنصبي { $which ->
        [chair] الرئيس
        [rapporteur] { RAPPORTEUR("المقرر") }
        [vice_chair_rapporteur] نائب { $chair_g ->
            [f] الرئيسة
           *[m] الرئيس
         } { RAPPORTEUR("والمقرر") }
       *[vice_chair] نائب { $chair_g ->
            [f] الرئيسة
           *[m] الرئيس
         }
     }
   *[other] لمناصب { $which ->
        [chair] الرؤساء
        [rapporteur] { RAPPORTEUR("المقررين") }
        [vice_chair_rapporteur] نواب { $chair_g ->
            [f] الرئيسة
           *[m] الرئيس
         } { RAPPORTEUR("والمقررين") }
       *[vice_chair] نواب { $chair_g ->
            [f] الرئيسة
           *[m] الرئيس
         }
     }
 }
elected-as = { $people_named }{ CLOSED($besides) } { for-office }{ $manner ->
    [acclamation] {" "}بالتزكية
   *[election] {""}
 }{ $since }
officers-elected-running = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { $manner ->
    [acclamation] { WHOLE("بالتزكية", "how") }{" "}
   *[election] {""}
 }{ $officers }.
# Before a sentence for each office.
officers-elected-own = { FIRST($sittings_lead, at-sittings) }{ DID("انتخب", $body) } { $body }{ INSET($sittings_lead, at-sittings) } أعضاء { HIS("مكتب", $body) }.
elected-to-office = { $agree ->
    [f] انتُخبت
   *[m] انتُخب
 }{ elected-how } { $functions ->
    [yes] { CLOSED($people_invited) }
   *[no] { $people_named }
 }{ CLOSED($besides) } { for-office }{ $since }.
# States, of which a line names those of each group.
states-elected = انتُخبت{ elected-how } { $n ->
    [two] الدولتان التاليتان
   *[other] الدول التالية
 }{ CLOSED($besides) } { for-office }{ $since }:
office-states = { $grouped ->
    [yes] { $group }:{" "}
   *[no] {""}
 }{ $names_running }
# Those elected before the meeting, within the sentence.
officers-running = { $lead } { $officers }.
# $whole: no office is vacant, and the list is of the Bureau and not only of officers.
bureau-composed = { $whole ->
    [yes] وبذلك أصبح تكوين المكتب كما يلي
   *[no] كان أعضاء مكتب { EVENT("the") } على النحو التالي
 }:
bureau-head = { $column ->
    [office] المنصب
    [name] الاسم
    [state] الدولة
   *[group] المجموعة الإقليمية
 }
person-alone = { $person_listed }
person-served = { $person_listed }{ $served }
served = {" "}({ $served ->
    [span] { $span }
    [since] اعتباراً من { $day_bare }
   *[until] حتى { $day_bare }
 })
delegation-listed = { $name_list }
group-listed = { $group }
no-words = {""}
presided = { DONE("ترأس", $person_own_g) } { $person_awaited ->
    [yes] { WHOLE($officer) }{ $person_state }
   *[no] { $person }{ $person_paren }، { WHOLE($officer) }،
 } { $what ->
    [items] النظر في { $items } من جدول الأعمال في { presided-sitting }
    [part] جزءاً من { presided-sitting }
   *[whole] { presided-sitting }
 }.
presided-sitting = { $sittings_the }{ TERM("sitting_numbers") ->
    [none] { sittings-on }
   *[numbered] {" "}{ $sittings_which }
 }
officer-item = { WHOLE($officer) }: { $person_listed }{ $person_paren }{ by-acclamation }{ elected-elsewhere }{ $end ->
    [semicolon] ؛
   *[stop] .
 }
officer-item-nominated = { WHOLE($officer) }: { $person_listed }{ $person_paren }{ $besides }{ by-acclamation }{ elected-elsewhere }{ $end ->
    [semicolon] ؛
   *[stop] .
 }
