"""Text of every kind: phrases, cleaning, comparing and merging of texts, search by a few letters."""
