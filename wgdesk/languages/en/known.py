"""English words by which the program recognizes what somebody else has written."""

from __future__ import annotations

from wgdesk.words.known_words import KnownWords

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# Nouns in the names of organizations. A name without any of these mostly takes no article: Interpol, Amnesty
# International, Harvard University.
_BODIES = (
    "Academy Agency Alliance Assembly Association Authority Bank Board Bureau Center Centre Chamber "
    "Coalition Commission Committee Commonwealth Community Confederation Conference Congress Council Court "
    "Department Directorate Entity Federation Forum Foundation Fund Group Initiative Institute Institution "
    "League Mission Movement Network Office Order Organisation Organization Parliament Partnership Platform "
    "Programme Secretariat Society Union"
)

WORDS = KnownWords(
    women=frozenset({"ms", "mrs", "miss"}),
    men=frozenset({"mr"}),
    woman_endings=("a",),
    names_of_men=frozenset({"Isa", "Joshua", "Luca", "Moussa", "Musa", "Mustafa", "Nikita"}),
    article="the",
    takes_article=rf"\b(?:{'|'.join(_BODIES.split())}|University (?:of|for))\b",
    agenda=("agenda",),
    work=("organization of work", "organizational", "organization of its work"),
    election=("election of", "officers", "bureau"),
    other_matters=("other matters", "other business", "any other"),
    offices={
        "vice_chair": ("vice-president", "vice-chair"),
        "chair": ("president", "chair"),
        "rapporteur": ("rapporteur",),
    },
    yes=("yes", "true", "party"),
    no=("no", "false"),
    party_headings=("participant", "state", "code", "party"),
    order_headings={"Sitting number": "sitting"},
    present=r"\b(?:is|are|has)\b",
    one_of_many=r"(?:an?|one|another)\b",
    abbreviations="Mr|Mrs|Ms|Dr|Jr|Sr|Inc|Ltd|Co|Corp|St|No|Nos|etc|Prof|Hon|vol|art|al|pp?",
    list_joins="and|or",
    goes_on="by|to|for|of|in|on|with|from|through|that|as|namely|includ(?:e|ed|es|ing)",
)
