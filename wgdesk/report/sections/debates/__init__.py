"""Paragraphs on the debate under an item: who spoke, and the points that they made."""
