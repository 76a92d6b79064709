"""Forms of what comes out of the debate."""
