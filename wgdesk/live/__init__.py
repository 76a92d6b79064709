"""What is true of the meeting at one moment, worked out from what was read; no windows."""
