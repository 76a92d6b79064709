"""Settles what needs all sections: paragraphs that are changed, moved, joined and numbered."""
