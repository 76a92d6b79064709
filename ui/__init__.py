"""The windows of WGDesk. Only this package uses Qt; it gets immutable values, never rows of a table."""
