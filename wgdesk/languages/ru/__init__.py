"""Russian, so far only its words in lists."""
