"""Functions that take a connection and return values: each reads what one reader needs of the record."""
