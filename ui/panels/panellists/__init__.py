"""The panellists panel."""
