"""The languages: a folder for each, with its grammar and its patterns of earlier reports."""
