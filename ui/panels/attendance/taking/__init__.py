"""The window that takes a list of participants into the record."""
