"""The start window."""
