"""Doubtful facts: the readings of a record, and how the sections built from each are merged."""
