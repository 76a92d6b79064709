"""What goes on, and what every window is given to act with: the record, its news, its names."""
