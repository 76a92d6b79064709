"""Spanish forms in lists of participants."""

from __future__ import annotations

from wgdesk.words.list_words import ListForms

WORDS = ListForms(
    honours=r"S\.\s?E\.",
    forms="Sra?|Srta",
    unspaced="Sr|Sra|Srta|Dra|Excmo|Excma",
    excellency=r"S\.?\s?E\.?",
    mistakable=("se", "s e"),
    repeated="Sr|Sra",
    conjunction="y",
    page_marks="página|de",
    mastheads="Distr|Original",
    volumes="Parte|Vol",
    contacts="tel|fax|correo",
    plurals=("s",),
    after_withdrawal="el|por|la",
    agents=("por",),
    small=("el", "la", "los", "las", "de", "del"),
)
