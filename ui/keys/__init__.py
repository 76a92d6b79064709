"""The keys of the program: their table, the handling of key presses, and how the user changes them."""
