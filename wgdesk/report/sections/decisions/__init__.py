"""Paragraphs on decisions: texts and who brought them, votes, statements and reservations."""
