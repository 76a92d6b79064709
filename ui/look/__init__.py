"""Colours, sizes, fonts, icons, and the texts of the screen."""
