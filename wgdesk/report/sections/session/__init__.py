"""Sentences on the session: when and where it was held, of whom the body consists, who serviced it."""
