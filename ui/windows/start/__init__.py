"""The window that the program starts with."""
