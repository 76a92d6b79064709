"""What people type before a name in Arabic."""

from __future__ import annotations

from wgdesk.phrasing.typed_titles import TypedTitles

TITLES = TypedTitles(
    address="السيدة|السيد|الآنسة",
    honour="سعادة|معالي|فخامة|دولة",
    degree=r"(?:ال)?دكتورة?(?=\s)|(?:ال)?بروفيسورة?(?=\s)|د\.",
    office=r"(?:ال)?(?:وزيرة?|سفيرة?)(?=\s+\S+\s+\S)",  # before a first name and a surname
    post=(
        r"(?:ال)?(?:وكيل|نائب|أمين|رئيس|مدير|ممثل|وزير|سفير|مفوض|مراقب|منسق|مقرر|مساعد|مستشار|محافظ|عميد)ة?"
        r"(?:\s+\S+){1,}\Z|(?:جلالة|سمو)\s"
    ),
    woman="السيدة",
    man="السيد",
    doctor=r"د\.",
    doctor_woman=r"(?:ال)?دكتورة\s",
    doctor_man=r"(?:ال)?دكتور\s",
)
