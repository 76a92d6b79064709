"""Reads an earlier report, a Word file or plain text, into the form of a record file."""
