"""Chooses the report's word ("some", "many") for the number of delegations that made a point.

No manual defines these words in numbers. The thresholds follow the usual practice of secretariats and are
options of the record. A person can always choose another word.
"""

from __future__ import annotations

from wgdesk.model import Quantifier
from wgdesk.rules.options import Options


def quantifier_for(supporters: int, speakers: int, options: Options) -> Quantifier:
    """Return the word for ``supporters`` delegations among ``speakers`` under the item (0: not known).

    More than half is "most", but only from the threshold of "a number of" upwards. Without any supporter on
    record the word is the one for a single delegation.
    """
    if supporters <= 1:
        return Quantifier.ONE
    if speakers and supporters * 2 > speakers and supporters >= options.number("quantifier_a_number"):
        return Quantifier.MOST
    for word, name in (
        (Quantifier.MANY, "quantifier_many"),
        (Quantifier.A_NUMBER, "quantifier_a_number"),
        (Quantifier.SEVERAL, "quantifier_several"),
    ):
        if supporters >= options.number(name):
            return word
    return Quantifier.TWO if supporters == 2 else Quantifier.SOME
