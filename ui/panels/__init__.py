"""The panels of a record: each is one folder, under the name that the user reads."""
