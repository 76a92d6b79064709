"""The article of a body's English name is guessed where it is not recorded."""

import csv

import pytest

from wgdesk.paths import resource
from wgdesk.words.guessed_article import guessed_article


def test_guessed_articles_agree_with_the_known_names() -> None:
    def known(name: str) -> list[dict[str, str]]:
        with resource(name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    states = {row["code"] for row in known("delegations.csv") if row["category"] == "state"}
    english = [row for row in known("delegation_names.csv") if row["lang"] == "en"]
    bodies = [row for row in english if row["code"] not in states]
    assert len(bodies) > 50
    for row in bodies:
        assert guessed_article(row["running"], "en") == row["article"], row["running"]


@pytest.mark.parametrize(
    ("name", "lang", "article"),
    [
        ("African Network for Asset Recovery", "en", "the"),
        ("University of Vienna", "en", "the"),
        ("Harvard University", "en", ""),
        ("Transparency International", "en", ""),
        ("The Global Forum", "en", ""),
        ("الشبكة الأفريقية لاسترداد الموجودات", "ar", ""),
        ("African Network for Asset Recovery", "ar", ""),
    ],
)
def test_proper_names_get_no_article(name: str, lang: str, article: str) -> None:
    assert guessed_article(name, lang) == article
