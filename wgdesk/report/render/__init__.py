"""Renderers: each writes a spoken ``Document`` in one format, with one function for each node type."""
