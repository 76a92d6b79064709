"""Adopting the report: the mode of the last day."""
