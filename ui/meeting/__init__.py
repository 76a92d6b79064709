"""Parts of the panel of the meeting's facts: a page for each of its sections."""
