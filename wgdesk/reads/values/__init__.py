"""Frozen values that queries return, by the same subjects. ``...Now``: a row as it stood when it was read."""
