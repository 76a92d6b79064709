"""Functions of a session that return values: what the record holds, as far as one reader needs it."""
