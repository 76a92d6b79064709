"""The report: facts, a tree independent of language, language packs that speak it, and renderers."""
