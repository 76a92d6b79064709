"""The frozen values that queries return, by subject. ``...Now`` is a row as it was when it was read."""
