"""Adopting the report, passage by passage."""
