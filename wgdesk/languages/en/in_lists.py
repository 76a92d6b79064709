"""English forms in lists of participants."""

from __future__ import annotations

from wgdesk.words.list_words import ListForms

WORDS = ListForms(
    honours=r"H\.\s?E\.|Hon\.",
    forms="Mr|Ms|Mrs|Miss|Dr",
    unspaced="Mr|Mrs|Ms|Dr|Prof|Hon",
    excellency=r"H\.?\s?E\.?",
    mistakable=("he", "h e"),
    only_stopped="fr",
    repeated="Mr|Ms|Mrs",
    conjunction="and",
    suffixes=r"Jr|Sr|II|III|Ph\.?D|Esq|M\.?D",
    page_marks=r"page|p\.|of",
    mastheads="Distr|Original",
    volumes="Part|Vol",
    contacts="tel|fax|phone|mob|e-?mail",
    plurals=("s",),
    together="permanent (?:mission|representative|observer)",
    after_withdrawal="by|on|from|as of",
    agents=("by",),
    small=("the", "of"),
)
