"""A record on a PostgreSQL server, which several stations share."""
