"""Changes by hand in the text of the report: edited blocks, additions, omissions."""
