"""The report on the screen: its blocks become text blocks of one Qt document."""
