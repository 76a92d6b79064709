"""The report on the screen: blocks of a spoken report as text blocks of one document."""
