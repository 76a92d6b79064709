"""The recommendations panel."""
