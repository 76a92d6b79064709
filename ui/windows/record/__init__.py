"""The window of a record, and the handling of the record's file."""
