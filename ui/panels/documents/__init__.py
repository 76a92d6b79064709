"""Documents that are before the meeting."""
