"""Where a record also is: timed copies on this machine, and its place on a share."""
