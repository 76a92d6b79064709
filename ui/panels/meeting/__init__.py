"""The meeting panel, with a page for each section."""
