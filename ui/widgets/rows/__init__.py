"""Lists of rows with keys: the model, the view, and what draws a row."""
