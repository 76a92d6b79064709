"""The window with the meeting at a glance: figures as bars, on the screen and on paper."""
