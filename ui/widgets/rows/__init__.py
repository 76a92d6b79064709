"""Lists of rows with keys: the model, the view, and the delegates that draw rows."""
