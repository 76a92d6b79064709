"""Functions that take a connection and return values; each reads what one reader of the record needs."""
