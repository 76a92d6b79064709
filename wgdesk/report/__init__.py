"""The report: facts, a tree without language, languages that speak it, and formats that set it."""
