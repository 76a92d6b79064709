"""The newest version of a recommendation's text in each language, and what the text said before."""

from tests.rules.hand import Hand
from wgdesk.acts import outcome as acts
from wgdesk.acts.wording import write_text
from wgdesk.reads.queries.versions import recommendation_versions
from wgdesk.reads.values.versions import NewestVersion


def newest(hand: Hand, key: int) -> dict[str, NewestVersion]:
    return {one.lang: one for one in hand.desk.read(recommendation_versions)[key]}


def test_the_newest_version_stands_beside_the_one_before(hand: Hand) -> None:
    cluster = hand.do(acts.add_cluster, heading={})
    key, other = (
        hand.do(acts.add_recommendation, cluster_id=cluster, body={"en": "One.", "ar": "نص."})
        for _ in range(2)
    )
    assert newest(hand, key)["en"] == NewestVersion("en", "One.", 1, None, None)
    for body in ("Two.", "Three."):
        hand.do(write_text, table="recommendation", row=key, field="body", lang="en", body=body)
    found = newest(hand, key)
    assert (found["en"].body, found["en"].before, found["en"].revision) == ("Three.", "Two.", 3)
    assert found["en"].since is not None
    assert found["ar"] == NewestVersion("ar", "نص.", 1, None, None)
    assert newest(hand, other)["en"].before is None
    hand.desk.undo()
    assert newest(hand, key)["en"].before == "One."
