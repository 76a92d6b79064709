"""The handbook behind F1: its pages, set on the screen and on paper."""
