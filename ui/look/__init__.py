"""How everything looks and reads: colours, sizes, icons, and the phrases of the screen."""
