"""The report panel: preview, what is missing, where to correct it, export."""
