"""Widgets that several panels and dialogs share, and that know the record."""
