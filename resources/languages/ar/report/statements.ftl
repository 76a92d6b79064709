### Who spoke: in the debate, at the opening, at the closing. DONE(verb, gender) agrees with a person.

## Whatever the occasion
# A delegation that spoke in a capacity, or on behalf of somebody who is no group.
who-in-capacity = { $capacity ->
    [observer] { $g ->
        [f] المراقبة عن
       *[m] المراقب عن
     }
   *[representative] { $g ->
        [f] ممثلة
       *[m] ممثل
     }
 } { $speaker }{ $posted ->
    [yes] ، { $g ->
        [f] بصفتها
       *[m] بصفته
     } { $post }
   *[no] {""}
 }{ $grouped ->
    [yes] ، باسم { $group }
   *[no] {""}
 }
who-people = { $people_invited }
who-delegations = { capacity } { $names_running }
# In place of the office alone, after the Chair of another body has been named.
officer-of-body = { WHOLE($officer) } { $body }
who-officer = { $officer }
who-officer-of-body = { WHOLE($officer) } { $body }
# A statement that the report quotes, paragraph by paragraph; only the last closes the quotation marks.
quoted-lead = { DONE("أدلى", $g) } { $medium ->
    [room] { CLOSED($who) }
   *[other] { $who }{ by-medium }
 } بالبيان التالي:
quoted-line = "{ $line }{ $ended ->
    [yes] .
   *[no] {""}
 }{ $last ->
    [yes] "
   *[no] {""}
 }
by-medium = { $medium ->
    [video] ، عبر رسالة مصورة،
    [online] ، عن طريق التداول بالفيديو،
    [written] ، كتابةً،
   *[room] {""}
 }
spoke-in-capacity = { $stated } { $who }.
remarks-called = ملاحظات { $kind ->
    [opening] افتتاحية
    [closing] ختامية
   *[introduction] استهلالية
 }
remarks-made = { under-items }{ $medium ->
    [written] { DONE("قدم", $g) } كتابةً { remarks-called }
   *[room] { DONE("أدلى", $g) } ب{ remarks-called }{ by-medium }
 } { $who }.
# A keynote statement, at the opening or the closing or to introduce an item.
made-as = { under-items }{ $medium ->
    [written] { DONE("قدم", $g) } كتابةً { statement-called }
   *[room] { DONE("ألقى", $g) } { statement-called }{ by-medium }
 } { $who }.
# Without an adjective and its sign it would be read with who made it: their statement.
statement-called = { $n ->
    [one] { $wording ->
        [plain] كلمةً
       *[named] كلمة
     }
    [two] كلمتين
   *[other] كلمات
 }{ $wording ->
    [welcome] { $n ->
        [two] {" "}ترحيبيتين
       *[other] {" "}ترحيبية
     }
    [keynote] { $n ->
        [two] {" "}رئيسيتين
       *[other] {" "}رئيسية
     }
    [introductory] { $n ->
        [two] {" "}استهلاليتين
       *[other] {" "}استهلالية
     }
   *[plain] {""}
 }
addressed-body = { under-items }{ DONE("خاطب", $g) } { $body }{ by-medium } { $who }.

## Opening, closing and introduction of items, in the order of time
who-secretariat = الأمانة
speaker-closed = { $who }
who-counted = { counted-through } { $number }
# Arabic counts the representatives, whatever the body does in English.
counted-through = { $n ->
    [one] ممثل
    [two] ممثلا
   *[other] ممثلو
 }
told-in-order = { $led ->
    [yes] { $at }،{" "}
   *[no] {""}
 }{ under-items }{ told-did } { $n ->
    [one] { told-who } { told-what }{ UNENDED(by-medium) }.
   *[other] { told-what }{ by-medium } { $who }.
 }
told-did = { $medium ->
    [written] { $wording ->
        [address] { DONE("خاطب", $g) }
       *[statement] { DONE("قدم", $g) }
     }
   *[room] { $wording ->
        [address] { DONE("خاطب", $g) }
        [remarks] { DONE("أدلى", $g) }
       *[statement] { DONE("ألقى", $g) }
     }
 }
# Whoever is called by the office alone, and a list of delegations, has no apposition to close.
told-who = { $closed ->
    [yes] { CLOSED($who) }
   *[no] { $who }
 }
told-what = { $wording ->
    [address] { $body }
    [remarks] { $medium ->
        [written] { remarks-called }
       *[room] ب{ remarks-called }
     }
    [statement] { $kind ->
        [opening] { opening-statements }
        [introduction] { introductory-statements }
       *[closing] { closing-statements }
     }
   *[plain] { statement-called }
 }
# Somebody introduced documents, in a statement that is told too unless it is the usual one; $listed: they follow.
documents-introduced = { $led ->
    [yes] { $at }،{" "}
   *[no] {""}
 }{ under-items }{ DONE("عرض", $g) }{ $wording ->
    [statement] { by-medium } { told-who }
   *[remarks] {" "}{ told-who } في { introduced-with }{ by-medium }
 } { $listed ->
    [yes] { $papers ->
        [two] الوثيقتين التاليتين:
       *[other] الوثائق التالية:
     }
   *[no] { $documents }.
 }
introduced-with = { $wording ->
    [address] كلمة أمام { $body }
    [remarks] { remarks-called }
    [plain] { $n ->
        [one] كلمة
        [two] كلمتين
       *[other] كلمات
     }
   *[keynote] { statement-called }
 }

## Opening
secretariat-opening = { $n ->
    [one] ألقت الأمانة كلمة في افتتاح { EVENT("the") }.
   *[other] ألقت الأمانة { COUNTED($n, "statement", "acc") } في افتتاح { EVENT("the") }.
 }
opening-statements = { $n ->
    [one] كلمة افتتاحية
    [two] كلمتين افتتاحيتين
   *[other] كلمات افتتاحية
 }
# On behalf of a group, or not in the room.
stated-opening = { $medium ->
    [video] { DONE("ألقى", $g) } { opening-statements }، عبر رسالة مصورة،
    [online] { DONE("ألقى", $g) } { opening-statements }، عن طريق التداول بالفيديو،
    [written] { DONE("قدم", $g) } كتابةً { opening-statements }
   *[room] { DONE("ألقى", $g) } { opening-statements }
 }
# A long list of names would part the verb from what it governs.
spoke-opening = { $names_n ->
    [one] ألقى { capacity } { $names_running } { opening-statements }.
   *[other] أدلى ب{ opening-statements } { capacity } { $names_running }.
 }
people-opening = { DONE("ألقى", $people_first_g) } { opening-statements } { $people_invited }.

## Statements
secretariat-introduced = ألقت الأمانة { COUNTED($n, "introductory", "acc") }{ $items_n ->
    [0] {""}
   *[other] {" "}في إطار { $items } من جدول الأعمال
 }.
# What stands before the speakers; a text is named before those who handed it in.
under-items = { $items_n ->
    [0] {""}
   *[other] في إطار { $items } من جدول الأعمال،{" "}
 }
also = { $also ->
    [yes] {" "}أيضاً
    [further] {" "}كذلك
   *[no] {""}
 }
statements-were = { $n ->
    [one] بياناً كتابياً
    [two] بيانين كتابيين
   *[other] بيانات كتابية
 }
# In place of the meeting, after what was introduced there.
thereafter = بعد ذلك
# $led: the meeting comes first, as $at.
stated = { $led ->
    [yes] { $at }،{" "}
   *[no] {""}
 }{ under-items }{ stated-how }
stated-how = { $medium ->
    [video] { DONE("تكلم", $g) }{ also }، عبر رسالة مصورة،
    [written] { DONE("قدم", $g) }{ also } { statements-were }
   *[room] { DONE("تكلم", $g) }{ also }
 }
spoke-actively = { $stated } { capacity } { $names_running }.
# Somebody whom no list names: in a capacity, for others, or a guest.
spoke-by-itself = { $led ->
    [yes] { $at }،{" "}
   *[no] {""}
 }{ under-items }{ spoke-itself }
spoke-itself = { stated-how } { $who }.
# All speakers after one colon, or only how many they were.
spoke-together = { $stated } { $n ->
    [one] { $speakers }
    [two] المتكلمان التاليان: { $speakers }
   *[other] المتكلمون التالون: { $speakers }
 }.
speaker-entry = { capacity } { $names_running }{ $grouped ->
    [yes] ، باسم { $group }
   *[no] {""}
 }
spoke-counted = { $stated } { $way ->
    [all] { representatives-counted } { $including }
   *[among] { counted-through } { $number }{ $named ->
        [0] {""}
       *[other] ، { behalf-counted } { $including }
     }
 }.
behalf-counted = { $way ->
    [each] باسم
    [behalf] بما في ذلك باسم
   *[among] { $n ->
        [two] من بينهما
       *[other] من بينهم
     } { representatives-counted }
 }
representatives-counted = { $named ->
    [one] ممثل
    [two] ممثلان
   *[other] ممثلون
 } عن
counted-union = { $names_running }
spoke-counted-others = { $stated } { $n ->
    [one] ممثل وفد واحد آخر
    [two] ممثلا وفدين آخرين
    [few] ممثلو { COUNTED($n, "delegation", "gen") } أخرى
    [many] ممثلو { COUNTED($n, "delegation", "gen") } آخر
   *[other] ممثلو { COUNTED($n, "delegation", "gen") } آخر
 } من { $kinds }.
kind-of-speakers = { $kind ->
    [united_nations] كيانات منظومة الأمم المتحدة
    [international] المنظمات الدولية
    [ngos] المنظمات غير الحكومية
   *[organizations] المنظمات الحكومية الدولية
 }
# It stands in the genitive.
spoken-of = { $kind ->
    [parties] { deciders-counted }{ deciders-of }
    [states] { COUNTED($n, "state", "gen") }
    [other_states] { $n ->
        [one] دولة واحدة لها صفة المراقب
        [two] دولتين لهما صفة المراقب
       *[other] { COUNTED($n, "state", "gen") } لها صفة المراقب
     }
    [united_nations] { $n ->
        [one] كيان واحد تابع لمنظومة الأمم المتحدة
        [two] كيانين تابعين لمنظومة الأمم المتحدة
        [few] { COUNTED($n, "entity", "gen") } تابعة لمنظومة الأمم المتحدة
        [many] { COUNTED($n, "entity", "gen") } تابعاً لمنظومة الأمم المتحدة
       *[other] { COUNTED($n, "entity", "gen") } تابع لمنظومة الأمم المتحدة
     }
    [organizations] { $n ->
        [one] منظمة حكومية دولية واحدة
        [two] منظمتين حكوميتين دوليتين
       *[other] { COUNTED($n, "organization", "gen") } حكومية دولية
     }
    [international] { $n ->
        [one] منظمة دولية واحدة
        [two] منظمتين دوليتين
       *[other] { COUNTED($n, "organization", "gen") } دولية
     }
    [ngos] { $n ->
        [one] منظمة غير حكومية واحدة
        [two] منظمتين غير حكوميتين
       *[other] { COUNTED($n, "organization", "gen") } غير حكومية
     }
   *[delegations] { COUNTED($n, "delegation", "gen") }
 }
# After a name in a list of speakers.
in-behalf = ({ $also ->
    [yes] وكذلك{" "}
   *[no] {""}
 }باسم { $group })
heading-chapter-general = { $kind ->
    [debate] المناقشة العامة
    [discussion] المناقشة العامة
    [exchange] التبادل العام للآراء
   *[unsaid] الكلمات العامة
 }
general-kind = { $kind ->
    [exchange] تبادلاً عاماً للآراء
   *[debate] مناقشة عامة
 }
general-held = { FIRST($sittings_lead, at-sittings) }{ DID("أجرى", $body) } { $body }{ INSET($sittings_lead, at-sittings) } { general-kind }{ $about ->
    [yes] {" "}بشأن { $subject }
   *[no] {""}
 }.
spoke-parties = { $stated } { $names_n ->
    [one] ممثل { $names_running }.
    [two] ممثلا { DECIDERS("gen", $names_n) }{ deciders-of }: { $names }.
   *[other] ممثلو { DECIDERS("gen", $names_n) }{ deciders-of }: { $names }.
 }
spoke-following = { $stated } { $names_n ->
    [two] ممثلا
   *[other] ممثلو
 } { $of ->
    [states] { $names_n ->
        [two] الدولتين التاليتين
       *[other] الدول التالية
     }
   *[parties] { DECIDERS("gen", $names_n) }{ deciders-of }
 }: { $names }.
spoke-states = { $stated } { $names_n ->
    [one] ممثل { $names_running }.
    [two] ممثلا الدولتين التاليتين: { $names }.
   *[other] ممثلو الدول التالية: { $names }.
 }
spoke-otherwise = { $stated } { capacity } { $names_running }.
people-otherwise = { $stated } { $people_invited }.
spoke-observers = { $stated } { $names_n ->
    [one] المراقب عن { $names_running }.
    [two] المراقبان عن { $names_running }.
   *[other] المراقبون عن { $names_running }.
 }
spoke-for-group = { $stated } { $capacity ->
    [observer] المراقب عن
   *[representative] ممثل
 } { $speaker }، باسم { $group }.
# Where a statement has been published.
statement-texts = { $where ->
    [page] { $n ->
        [one] يمكن الاطلاع على نص البيان على الرابط التالي
        [two] يمكن الاطلاع على نصي البيانين على الرابطين التاليين
       *[other] يمكن الاطلاع على نصوص البيانات على الروابط التالية
     }: { $links }
   *[document] { $n ->
        [one] يرد نص البيان في الوثيقة
        [two] يرد نصا البيانين في الوثيقتين
       *[other] ترد نصوص البيانات في الوثائق
     } { $links }
 }.
also-on-behalf = وكذلك باسم { $names_running }.
# The verb before several agrees with the first of them.
spoke-invited = { $stated } { $people_invited }.
introductory-statements = { $n ->
    [one] كلمة استهلالية
    [two] كلمتين استهلاليتين
   *[other] كلمات استهلالية
 }
introduced-delegations = { under-items }{ $names_n ->
    [one] ألقى { capacity } { $names_running } { introductory-statements }.
   *[other] أدلى ب{ introductory-statements } { capacity } { $names_running }.
 }
introduced-in-capacity = { under-items }{ DONE("ألقى", $g) } { introductory-statements } { $who }.
introduced-people = { under-items }{ DONE("ألقى", $people_first_g) } { introductory-statements } { $people_invited }.
introduced-officer = { under-items }{ DONE("ألقى", $g) } { CLOSED($officer) } { introductory-statements }.
spoke-position = تكلم { capacity } { $names_running } تعليلاً للموقف.
heading-chapter-replies = ممارسة حق الرد
spoke-reply = { under-items }تكلم { capacity } { $names_running } ممارسةً لحق الرد.
spoke-reply-at = { FIRST($sittings_lead, at-sittings) }{ DID("استمع", $body) } { $body }{ INSET($sittings_lead, at-sittings) } إلى { $n ->
    [one] كلمة أدلى بها
    [two] كلمتين أدلى بهما
   *[other] كلمات أدلى بها
 } { capacity } { $names_running } ممارسةً لحق الرد.
# One delegation for a group.
spoke-reply-group = { under-items }تكلم { capacity } { $names_running }، باسم { $group }، ممارسةً لحق الرد.
spoke-reply-at-group = { FIRST($sittings_lead, at-sittings) }{ DID("استمع", $body) } { $body }{ INSET($sittings_lead, at-sittings) } إلى { $n ->
    [one] كلمة أدلى بها
    [two] كلمتين أدلى بهما
   *[other] كلمات أدلى بها
 } { capacity } { $names_running }، باسم { $group }، ممارسةً لحق الرد.

## Closing
closing-statements = { $n ->
    [one] كلمة ختامية
    [two] كلمتين ختاميتين
   *[other] كلمات ختامية
 }
secretariat-closing = ألقت الأمانة { closing-statements }.
# On behalf of a group, or not in the room.
stated-closing = { $medium ->
    [video] { DONE("ألقى", $g) } { closing-statements }، عبر رسالة مصورة،
    [online] { DONE("ألقى", $g) } { closing-statements }، عن طريق التداول بالفيديو،
    [written] { DONE("قدم", $g) } كتابةً { closing-statements }
   *[room] { DONE("ألقى", $g) } { closing-statements }
 }
spoke-closing = { $names_n ->
    [one] ألقى { capacity } { $names_running } { closing-statements }.
   *[other] أدلى ب{ closing-statements } { capacity } { $names_running }.
 }
people-closing = { DONE("ألقى", $people_first_g) } { closing-statements } { $people_invited }.
officer-closing = { DONE("ألقى", $g) } { CLOSED($officer) } { closing-statements }.
meeting-closed = { DONE("أعلن", $g) } { CLOSED($officer) } اختتام { EVENT("the") }.
