"""French, so far only its words in lists and names."""
