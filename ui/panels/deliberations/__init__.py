"""The deliberations panel."""
