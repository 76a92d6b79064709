"""The window of a record, and the handling of its file."""
