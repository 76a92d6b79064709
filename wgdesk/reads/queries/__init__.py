"""Functions that take a session and return values: each reads what one reader needs of the record."""
