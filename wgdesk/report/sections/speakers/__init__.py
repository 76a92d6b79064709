"""Sentences on statements: who spoke, for whom, in which capacity, on what occasion."""
