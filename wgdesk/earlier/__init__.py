"""An earlier report, as a Word file or as text, read into the form of a record file."""
