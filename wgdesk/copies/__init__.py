"""Second places of a record: timed copies on this machine, and the original on a network share."""
