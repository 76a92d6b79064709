"""Bringing the acts that a station did alone back to the server of its record."""
