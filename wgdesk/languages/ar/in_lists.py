"""Arabic forms in lists of participants."""

from __future__ import annotations

from wgdesk.words.list_words import ListForms

WORDS = ListForms(
    honours="سعادة|معالي",
    forms="السيدة?|الدكتورة?",
    slashed="السيدة?|الدكتورة?|الأستاذة?|المهندسة?|القاضي|القاضية|الآنسة",
    conjunction="و",
    nameless=frozenset(("من", "في", "إلى", "لدى", "عن", "مع", "على", "أو")),
    page_marks="صفحة|الصفحة|من",
    mastheads="الأصل",
    labels="(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|ألف|باء|جيم|دال|هاء|واو)ً?",
    contacts="هاتف|فاكس",
    plurals=("ون", "ين"),
    several=("أعضاء", "خبراء", "بقية", "سائر"),
    after_withdrawal="في|بتاريخ",
    attached=("ل",),
)
