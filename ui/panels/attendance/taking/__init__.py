"""The dialog that imports a list of participants into the record."""
