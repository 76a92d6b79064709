"""Deliberations: the points of the debate."""
