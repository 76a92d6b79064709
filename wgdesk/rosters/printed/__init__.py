"""The United Nations' own list of participants, a document without columns, read as a table."""
