"""Lists of participants: reading tables, recognizing delegations, previewing the changes to the record."""
