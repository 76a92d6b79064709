"""Recommendations, in clusters."""
