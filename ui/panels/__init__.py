"""The panels of a record. Each has a folder, with the name that the user sees."""
