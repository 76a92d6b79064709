"""The keys of the program: which there are, how they are heard, how the user changes them."""
