"""The window of a record, and its file."""
