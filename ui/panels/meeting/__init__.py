"""The meeting: its facts, a page for each section."""
