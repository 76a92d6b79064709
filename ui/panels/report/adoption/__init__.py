"""The adoption of the report, passage by passage."""
