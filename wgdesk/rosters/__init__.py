"""Lists of participants: reading tables, recognizing delegations, and what would change in the record."""
