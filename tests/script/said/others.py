"""Other speakers: persons, the Secretariat, the Chair; replies; and statements that nobody requests."""

from __future__ import annotations

from tests.script import scenes as s
from tests.script.said.base import PLAIN, Said, given
from wgdesk.script import course, debate

OTHERS = (
    Said(
        "an item of elections at which nobody is elected",
        course.no_election(PLAIN),
        "لا توجد انتخابات يتعين إجراؤها في إطار هذا البند.",
        "No elections are to be held under this item.",
    ),
    Said("the sitting was not held", course.not_held(PLAIN), "", ""),
    Said(
        "before a decision it is asked who else wishes to speak",
        course.last_call(PLAIN, spoke=True),
        "هل يرغب أي وفد آخر في أخذ الكلمة؟ لا أرى أي طلب.",
        "Does any other delegation wish to take the floor? I see none.",
    ),
    Said(
        "or who does, if nobody has",
        course.last_call(PLAIN, spoke=False),
        "هل يرغب أي وفد في أخذ الكلمة؟ لا أرى أي طلب.",
        "Does any delegation wish to take the floor? I see none.",
    ),
    Said(
        "persons of no delegation, one an excellency",
        given(s.entry(2, someone=3), s.speaking(1, someone=6)),
        "أشكر السيد فيكتور راوش على كلمته. وأعطي الكلمة الآن لمعالي *السيدة أمينة ديالو*، وزيرة العدل.",
        "I thank Mr. Victor Rausch for his statement. I now give the floor to Her "
        "Excellency *Ms. Amina Diallo*, Minister of Justice.",
    ),
    Said(
        "the Secretariat, named and not",
        given(s.entry(2, someone=5, lane="secretariat"), s.speaking(1, lane="secretariat")),
        "أشكر الأمانة على كلمتها. وأعطي الكلمة الآن لممثلة *الأمانة*، السيدة نورا خليل، أمينة الفريق العامل.",
        "I thank the Secretariat for its statement. I now give the floor to the "
        "representative of *the Secretariat*, Ms. Nora Khalil, Secretary of the Working "
        "Group.",
    ),
    Said(
        "an official who is a man; then the Secretariat",
        given(s.entry(2, lane="secretariat"), s.speaking(1, someone=6, lane="secretariat")),
        "أشكر ممثل الأمانة على كلمته. وأعطي الكلمة الآن *للأمانة*.",
        "I thank the representative of the Secretariat for his statement. I now give the "
        "floor to *the Secretariat*.",
    ),
    Said(
        "guests by name",
        given(s.entry(2, guest="أحمد سالم"), s.speaking(1, guest="Jean Dupont")),
        "أشكر Jean Dupont على الكلمة. وأعطي الكلمة الآن *لأحمد سالم*.",
        "I thank Jean Dupont for that statement. I now give the floor to *أحمد سالم*.",
    ),
    Said(
        "nobody is named",
        given(s.entry(2), s.speaking(1)),
        "أشكر المتكلم على الكلمة. وأعطي الكلمة الآن للمتكلم التالي.",
        "I thank the speaker for that statement. I now give the floor to the next speaker.",
    ),
    Said(
        "a delegation without a name is called by its code",
        given(s.entry(2, 11)),
        "أعطي الكلمة الآن لوفد *XYZ* الموقر.",
        "I give the floor to the distinguished representative of *XYZ*.",
    ),
    Said(
        "a video message, after thanks and without",
        given(s.entry(2, 1, 1, medium="video"), s.speaking(1, 2, 2)),
        "أشكر ممثل البرتغال الموقر على كلمته. ونستمع الآن إلى رسالة مصورة من ممثلة *البرازيل* الموقرة.",
        "I thank the distinguished representative of Portugal for his statement. We "
        "shall now hear a video message from the distinguished representative of "
        "*Brazil*.",
    ),
    Said(
        "a video message first",
        given(s.entry(2, 1, 1, medium="video")),
        "نستمع الآن إلى رسالة مصورة من ممثلة *البرازيل* الموقرة.",
        "We shall now hear a video message from the distinguished representative of *Brazil*.",
    ),
    Said(
        "thanks for a video message",
        given(s.entry(2), s.speaking(1, 1, 1, medium="video")),
        "أشكر ممثلة البرازيل الموقرة على رسالتها المصورة. وأعطي الكلمة الآن للمتكلم التالي.",
        "I thank the distinguished representative of Brazil for her message. I now give the floor to the "
        "next speaker.",
    ),
    Said(
        "thanks for a man's video message",
        given(s.entry(2), s.speaking(1, 2, 2, medium="video")),
        "أشكر ممثل البرتغال الموقر على رسالته المصورة. وأعطي الكلمة الآن للمتكلم التالي.",
        "I thank the distinguished representative of Portugal for his message. I now give the floor to the "
        "next speaker.",
    ),
    Said(
        "thanks for a video message of nobody named",
        given(s.entry(2), s.speaking(1, medium="video")),
        "أشكر المتكلم على الرسالة المصورة. وأعطي الكلمة الآن للمتكلم التالي.",
        "I thank the speaker for that message. I now give the floor to the next speaker.",
    ),
    Said(
        "explanation of position",
        given(s.entry(2, 2, 2, kind="position")),
        "أعطي الكلمة الآن لممثل *البرتغال* الموقر، تعليلاً للموقف.",
        "I give the floor to the distinguished representative of *Portugal*, in explanation of position.",
    ),
    *(
        Said(
            f"explanation after a decision: {manner}",
            debate.give(
                s.scene(out=s.outcome(actions=(s.action("adopted", "النص", "the text", manner),))),
                s.entry(2, 2, 2, kind="position", action_id=1),
                None,
            ),
            f"أعطي الكلمة الآن لممثل *البرتغال* الموقر، تعليلاً {ar}.",
            f"I give the floor to the distinguished representative of *Portugal*, in explanation of {en}.",
        )
        for manner, ar, en in (("vote", "للتصويت", "vote"), ("consensus", "للموقف", "position"))
    ),
    *(
        Said(
            f"nobody explains a secret vote: {verb}, {voting}",
            debate.give(
                s.scene(out=s.outcome(actions=(s.action(verb, "النص", "the text", "vote", voting),))),
                s.entry(2, 2, 2, kind="position", action_id=1),
                None,
            ),
            "أعطي الكلمة الآن لممثل *البرتغال* الموقر.",
            "I give the floor to the distinguished representative of *Portugal*.",
        )
        for verb, voting in (("adopted", "secret"), ("elected", None))
    ),
    Said(
        "right of reply",
        given(s.entry(2, 1, 1, lane="reply"), s.speaking(1, 2, 2)),
        "أشكر ممثل البرتغال الموقر على كلمته. وأعطي الكلمة الآن لممثلة *البرازيل* "
        "الموقرة، ممارسةً لحق الرد، ولمدة لا تتجاوز ثلاث دقائق.",
        "I thank the distinguished representative of Portugal for his statement. I now "
        "give the floor to the distinguished representative of *Brazil*, in exercise of "
        "the right of reply, for no more than three minutes.",
    ),
    Said(
        "right of reply without a limit",
        debate.give(s.scene(options={"limit_reply": "0"}), s.entry(2, 1, 1, lane="reply"), None),
        "أعطي الكلمة الآن لممثلة *البرازيل* الموقرة، ممارسةً لحق الرد.",
        "I give the floor to the distinguished representative of *Brazil*, in exercise "
        "of the right of reply.",
    ),
    Said(
        "the Chair speaks",
        given(s.entry(2, someone=8), s.speaking(1, 2, 2)),
        "أشكر ممثل البرتغال الموقر على كلمته. سألقي الآن كلمة بصفتي رئيسة الفريق العامل.",
        "I thank the distinguished representative of Portugal for his statement. I shall "
        "now make a statement in my capacity as Chair of the Working Group.",
    ),
    Said(
        "a Chair who is a man",
        debate.give(s.scene(officers=(s.MAN_CHAIR,)), s.entry(2, someone=6), None),
        "سألقي الآن كلمة بصفتي رئيس الفريق العامل.",
        "I shall now make a statement in my capacity as Chair of the Working Group.",
    ),
    Said(
        "a Vice-Chair who presides",
        debate.give(
            s.scene(officers=(s.VICE_CHAIR,), sittings=(s.sitting(1, presiding=s.PRESIDES_VICE),)),
            s.entry(2, someone=6),
            None,
        ),
        "سألقي الآن كلمة.",
        "I shall now make a statement.",
    ),
    Said(
        "nobody thanks themselves",
        given(s.entry(2, 1, 1), s.speaking(1, someone=8)),
        "أعطي الكلمة الآن لممثلة *البرازيل* الموقرة.",
        "I give the floor to the distinguished representative of *Brazil*.",
    ),
    Said(
        "the last speaker",
        debate.last_speaker(PLAIN, s.speaking(1, 1, 1)),
        "أشكر ممثلة البرازيل الموقرة على كلمتها. ليس في القائمة متكلمون آخرون.",
        "I thank the distinguished representative of Brazil for her statement. There are "
        "no more speakers on my list.",
    ),
)
