"""Copies of a record: timed copies on this machine, and local copies of records on shares and servers."""
