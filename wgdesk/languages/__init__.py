"""The languages: a folder for each, with its grammar and its words of earlier reports."""
