"""Functions that take a session and return values: each reads the part of the record that one reader
needs."""
