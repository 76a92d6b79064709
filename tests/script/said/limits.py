"""How long statements may take."""

from __future__ import annotations

from tests.script.said.base import FLOOR_AR, FLOOR_EN, Said, limited

LIMITS = tuple(
    Said(
        name,
        limited(**seconds),
        f"{FLOOR_AR} ويُرجى ألا تتجاوز {ar}.",
        f"{FLOOR_EN} Statements are limited to {en}.",
    )
    for name, seconds, ar, en in (
        ("three minutes", {"group": 180}, "مدة كل كلمة ثلاث دقائق", "three minutes"),
        (
            "two",
            {"group": 0, "state": 120, "observer": 120, "organization": 120},
            "مدة كل كلمة دقيقتين",
            "two minutes",
        ),
        (
            "one",
            {"group": 60, "state": 60, "observer": 60, "organization": 60},
            "مدة كل كلمة دقيقة واحدة",
            "one minute",
        ),
        (
            "eleven",
            {"group": 660, "state": 660, "observer": 660, "organization": 660},
            "مدة كل كلمة ١١ دقيقة",
            "11 minutes",
        ),
        (
            "two and a half",
            {"group": 150, "state": 150, "observer": 150, "organization": 150},
            "مدة كل كلمة دقيقتين و٣٠ ثانية",
            "two minutes and 30 seconds",
        ),
        (
            "seconds",
            {"group": 5, "state": 5, "observer": 5, "organization": 5},
            "مدة كل كلمة خمس ثوانٍ",
            "five seconds",
        ),
        (
            "groups longer",
            {"group": 300},
            "مدة الكلمة خمس دقائق للمتكلمين باسم المجموعات وثلاث دقائق لسائر المتكلمين",
            "five minutes on behalf of groups and three minutes for all other speakers",
        ),
        (
            "each",
            {"group": 300, "organization": 120},
            "مدة الكلمة خمس دقائق للمتكلمين باسم المجموعات، وثلاث دقائق لممثلي الأطراف، "
            "وثلاث دقائق للمراقبين عن الدول، ودقيقتين لممثلي المنظمات",
            "five minutes on behalf of groups, three minutes for parties, three minutes for "
            "observer States and two minutes for organizations",
        ),
        (
            "some",
            {"group": 0, "observer": 0, "organization": 60},
            "مدة الكلمة ثلاث دقائق لممثلي الأطراف ودقيقة واحدة لممثلي المنظمات",
            "three minutes for parties and one minute for organizations",
        ),
    )
)
