"""Paragraphs on informal bodies."""
