"""Panels: what stands in a window, one file each."""
