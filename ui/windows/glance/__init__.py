"""The window "Meeting at a glance": figures as bars, on the screen and on paper."""
