"""The report: its preview, what is missing, where it is mended, its export."""
