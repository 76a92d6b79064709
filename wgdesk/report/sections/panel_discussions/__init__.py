"""Paragraphs on panels."""
