"""Sentences of facts, for all languages: what a language pack is made of."""
