"""Words of the program: phrases, text cleaning, search by a few letters."""
