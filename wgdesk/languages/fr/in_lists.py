"""French forms in lists of participants."""

from __future__ import annotations

from wgdesk.words.list_words import ListForms

WORDS = ListForms(
    honours=r"S\.\s?E\.",
    forms=r"Mme|Mlle|M\.",
    unspaced="Mme|Mlle",
    excellency=r"S\.?\s?E\.?(?:\s?M\.)?",
    mistakable=("se", "s e", "sem", "s e m"),
    only_stopped="pr|mm",
    repeated="M|Mme",
    conjunction="et",
    page_marks="page|de|sur",
    mastheads="Distr|Original|Origin",
    volumes="Partie|Vol",
    contacts="tél|courriel",
    plurals=("s",),
    after_withdrawal="par|le",
    agents=("par",),
    small=("la", "le", "les", "l", "de", "du", "des", "d"),
)
