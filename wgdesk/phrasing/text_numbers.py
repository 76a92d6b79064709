"""How the texts of a report are numbered: in figures or, drafts by an option, as UN reports number drafts."""

from __future__ import annotations

from wgdesk.rules.options import Options


def by_words(options: Options) -> bool:
    """Return whether the texts spoken of are drafts with Roman numerals, which are ordinals in Arabic."""
    return options.choice("term_texts") == "resolutions" and options.choice("draft_numbers") == "roman"
