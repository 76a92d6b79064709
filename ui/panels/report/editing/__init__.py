"""The text of the report in hand: edited blocks, additions, omissions."""
