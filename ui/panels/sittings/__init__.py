"""Sittings and items: the course of the meeting."""
