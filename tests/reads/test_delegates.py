"""What the desk sees of one delegation: category, status with its dates, all its names."""

from datetime import date

from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acts import delegations as acts
from wgdesk.reads.queries.names import names_of
from wgdesk.reads.queries.roster import roster

SIGNED, PARTY = date(2000, 12, 12), date(2004, 3, 5)


def test_a_delegation_has_its_status_and_dates(hand: Hand) -> None:
    plain = hand.desk.read(roster).delegations[hand.egypt]
    assert (plain.category, plain.signed, plain.signed_on, plain.party_since) == ("state", False, None, None)
    status = {"signed": True, "signed_on": SIGNED, "party": True, "party_since": PARTY}
    hand.do(acts.edit_delegation, delegation_id=hand.egypt, category=m.Category.REIO, **status)
    one = hand.desk.read(roster).delegations[hand.egypt]
    assert (one.category, one.signed, one.signed_on, one.party, one.party_since) == (
        *("reio", True, SIGNED),
        *(True, PARTY),
    )


def test_all_names_with_their_days_and_keys(hand: Hand) -> None:
    other = hand.do(acts.add_delegation, code="KEN", category=m.Category.STATE, names={"en": "Kenya"})
    egypt = {"delegation_id": hand.egypt}
    later = hand.do(acts.name_delegation, **egypt, lang="en", listed="Misr", valid_from=PARTY)
    given = {"running": "r", "paren": "p", "article": "the", "gender": m.Gender.F, "valid_until": SIGNED}
    first = hand.do(acts.name_delegation, **egypt, lang="fr", listed="l", **given)
    old, new = hand.desk.read(names_of, hand.egypt)
    assert (old.id, old.valid_from, old.valid_until) == (first, None, SIGNED)
    forms = old.forms
    assert (forms.lang, forms.listed, forms.running, forms.paren, forms.article, forms.gender) == (
        *("fr", "l", "r", "p"),
        *("the", "f"),
    )
    assert (new.id, new.forms.listed, new.forms.gender, new.valid_from) == (later, "Misr", "", PARTY)
    assert [name.forms.listed for name in hand.desk.read(names_of, other)] == ["Kenya"]
