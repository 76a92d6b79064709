"""From the number of delegations that made a point to the word the report uses.

No manual defines these words in numbers; the thresholds are the rule of thumb of secretariats and options of
the record. A person may always choose another word.
"""

from __future__ import annotations

from wgdesk.model import Quantifier
from wgdesk.rules.options import Options


def quantifier_for(supporters: int, speakers: int, options: Options) -> Quantifier:
    """Return the word for ``supporters`` of ``speakers`` who spoke under the item (0: not known).

    More than half is "most" once there are enough for "a number of"; nobody recorded yet counts as one.
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
