"""Bringing what a station did alone back to the server of its record."""
