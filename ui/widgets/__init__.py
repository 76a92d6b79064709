"""Small parts that windows, panels and dialogs are made of."""
