"""Turns facts into sentences: the machinery that all language packs share."""
