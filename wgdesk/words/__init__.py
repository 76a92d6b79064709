"""Words of the program: phrases, cleaned text, finding by a few letters."""
