"""The meeting, its sittings and its decisions."""

from __future__ import annotations

from tests.report.doubting.facts import (
    AGENDA,
    FIFTH,
    FIFTH_AR,
    PRESIDING,
    SIXTH,
    SIXTH_AR,
    THE_MEETING,
    VICE_CHAIR,
    Fact,
    either,
    key,
    row,
    sitting,
    text,
    value,
    written,
)
from wgdesk.model import Mandate

OF_THE_MEETING = (
    Fact(
        *("meeting", "ordinal", THE_MEETING, value("6")),
        ("الاجتماع [الخامس] للفريق", "The [fifth] meeting"),
        ("الاجتماع الخامس [السادس] للفريق", "The fifth [sixth] meeting"),
    ),
    Fact(
        *("meeting", "first_day", THE_MEETING, value("2026-10-04")),
        ("في فيينا [من ٥ إلى ٧ تشرين", "in Vienna [from 5 to 7 October 2026]"),
        ("٢٠٢٦ [من ٤ إلى ٧ تشرين", "from 5 to 7 October 2026 [from 4 to 7 October 2026]"),
    ),
    Fact(
        *("meeting", "last_day", THE_MEETING, value("2026-10-08")),
        ("[٥-٧ تشرين الأول/أكتوبر ٢٠٢٦]", "[5–7 October 2026]"),
        ("٢٠٢٦ [٥-٨ تشرين الأول/أكتوبر ٢٠٢٦]", "5–7 October 2026 [5–8 October 2026]"),
    ),
    Fact(
        *("meeting", "mode", THE_MEETING, value("online")),
        ("٢٠٢٦[، حضورياً وعبر الإنترنت].", "2026[, both in person and online]."),
        ("حضورياً وعبر الإنترنت [عبر الإنترنت].", "both in person and online [in an online format]."),
    ),
    either(
        *("meeting", "rapporteur_finalizes", THE_MEETING),
        "[وعُهد إلى المقررة بوضع التقرير في صيغته النهائية.]",
        "[The Rapporteur was entrusted with the finalization of the report.]",
    ),
    *(
        Fact("meeting", column, THE_MEETING, value("X/1"), (f"[{now}]",) * 2, (f"{now} [X/1]",) * 2)
        for column, now in (
            ("symbol_draft", "CHP/COP/WG.1/2026/L.1"),
            ("job_draft", "V.26-90417"),
            ("participants_symbol", "CHP/COP/WG.1/2026/INF/1"),
        )
    ),
    text(
        *("meeting", "parent_full", THE_MEETING, "مؤتمر الأطراف في اتفاقية حماية التراث المنقول"),
        "Conference of the Parties to the Convention on the Protection of Movable Heritage",
    ),
    text("meeting", "parent_medium", THE_MEETING, "مؤتمر الأطراف", "Conference of the Parties"),
    text("meeting", "parent_short", THE_MEETING, "المؤتمر", "Conference"),
    Fact(
        *("meeting", "body_full", THE_MEETING, value("لجنة الخبراء")),
        (
            "اعتمد [الفريق العامل المعني بالاتجار بالممتلكات الثقافية]، في",
            "the [Working Group on Trafficking",
        ),
        (
            "الفريق العامل المعني بالاتجار بالممتلكات الثقافية [اعتمدت لجنة الخبراء]، في اجتماعه [اجتماعها]",
            "the [Working Group on Trafficking",
        ),
    ),
    Fact(
        *("meeting", "body_short", THE_MEETING, value("اللجنة")),
        ("أوصى [الفريق العامل] بأن", "The [Working Group] recommended"),
        ("أوصى الفريق العامل [أوصت اللجنة] بأن", "The [Working Group] recommended"),
    ),
    text(
        *("meeting", "instrument_short", THE_MEETING, "بروتوكول الممتلكات الثقافية"),
        "Cultural Property Protocol",
    ),
    text("meeting", "venue", THE_MEETING, "فيينا", "Vienna"),
    text(
        *("meeting", "opening_overview", THE_MEETING),
        "أهداف الاجتماع وعن التقدم المحرز منذ الاجتماع الرابع",
        "the objectives of the meeting and of the progress made since the fourth meeting",
    ),
    Fact(
        *("mandate", "body", row(Mandate), value("Quite another")),
        ("[قرر مؤتمر الأطراف", "[In its decision 2/3"),
        ("[قرر مؤتمر الأطراف", "submit recommendations to it. [Quite another] Previous"),
    ),
)

SITTINGS = (
    Fact(
        *("sitting", "number", sitting(1), value("9")),
        ("وعُقدت [ست جلسات].", "A total of [six meetings] were held."),
        ("في جلسته الأولى [التاسعة]، المعقودة", "At its 1st [9th] meeting"),
    ),
    Fact(
        *("sitting", "day", sitting(1), value("2026-10-06")),
        (
            f"في جلستيه الأولى والثانية، المعقودتين [في {FIFTH_AR}]",
            f"At its 1st and 2nd meetings, [on {FIFTH}]",
        ),
        (
            f"المعقودتين في {FIFTH_AR} [يومي ٥ و {SIXTH_AR}]",
            f"At its 1st meeting, on {FIFTH} [on {SIXTH}], the Working Group elected",
        ),
    ),
    either("sitting", "resumed", sitting(1), "جلسته الأولى [الأولى المستأنفة]", "its 1st [resumed 1st]"),
    either(
        *("sitting", "inquorate", sitting(1)),
        "[ورفع الفريق العامل جلسته الأولى",
        "[The Working Group adjourned its 1st meeting",
    ),
    Fact(
        *("presiding", "officer_id", PRESIDING, key(VICE_CHAIR)),
        (
            "[وافتتحت] الاجتماع سعادة [السيدة سلمى القصراوي (الأردن)]، [رئيسة] الفريق العامل. [وخاطبت]",
            "opened by [Ms. Salma Qasrawi (Jordan)], [Chair] of the Working Group. [She] addressed",
        ),
        (
            "وافتتحت [وافتتح] الاجتماع سعادة السيدة سلمى القصراوي (الأردن) [السيد إفراين سولورسانو كوبيرو"
            " (كوستاريكا)]، رئيسة [نائب رئيسة] الفريق العامل. وخاطبت [وخاطب] الاجتماع وقدمت [وقدم] لمحة",
            "Ms. Salma Qasrawi (Jordan) [Mr. Efraín Solórzano Cubero (Costa Rica)], Chair [Vice-Chair]"
            " of the Working Group. She [He] addressed",
        ),
    ),
    text(
        "agenda_item",
        "title",
        written("agenda_item", "title", "Organiz"),
        "المسائل التنظيمية",
        "Organizational matters",
    ),
    Fact(
        *("item_sitting", "sitting_id", lambda play: play.taken_up(4, 5), key(sitting(3))),
        (
            f"في جلسته [جلستيه] الرابعة [الرابعة والخامسة]، المعقودة [المعقودتين] في {SIXTH_AR}"
            " [يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦]",
            f"At its 4th [4th and 5th] meeting [meetings], on {SIXTH} [on 6 and 7 October 2026]",
        ),
        (
            "الرابعة والخامسة [الثالثة والرابعة]، المعقودتين يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦"
            f" [في {SIXTH_AR}]",
            f"At its 4th and 5th [3rd and 4th] meetings, on 6 and 7 October 2026 [on {SIXTH}]",
        ),
    ),
    Fact(
        *("decision", "sitting_id", AGENDA, key(sitting(3))),
        ("في جلسته [الأولى]، المعقودة", "At its [1st] meeting"),
        (
            f"الأولى [الثالثة]، المعقودة في {FIFTH_AR} [في {SIXTH_AR}]",
            f"At its 1st [3rd] meeting, on {FIFTH} [on {SIXTH}]",
        ),
    ),
    Fact(
        *("decision", "manner", AGENDA, value("without_objection")),
        ("، [بتوافق الآراء] جدول الأعمال", "adopted [by consensus] the following agenda"),
        ("، بتوافق الآراء [دون اعتراض،] جدول", "adopted by consensus [without objection] the following"),
    ),
    either(
        "decision",
        "orally_amended",
        AGENDA,
        "جدول الأعمال التالي[، بصيغته المعدلة شفوياً]:",
        "agenda[, as orally amended]:",
    ),
    either(
        "decision",
        "orally_revised",
        AGENDA,
        "جدول الأعمال التالي، بصيغته المعدلة [المنقحة والمعدلة] شفوياً:",
        "agenda, as orally [revised and] amended:",
    ),
)
