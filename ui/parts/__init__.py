"""Widgets that know the record and that several panels and dialogs share."""
