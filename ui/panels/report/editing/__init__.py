"""What persons change in the text of the report: edited blocks, additions, omissions."""
