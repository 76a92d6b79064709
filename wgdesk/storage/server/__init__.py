"""A record on a PostgreSQL server that several stations share."""
