"""Doubtful facts: the readings of a record, and how sections that were built from each become one."""
