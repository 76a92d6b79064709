"""Renderers: each sets a spoken ``Document`` in one format, one function per node type."""
