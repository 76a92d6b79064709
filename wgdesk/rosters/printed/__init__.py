"""Reads the United Nations' own list of participants, a document without columns, as a table."""
