"""The state of the meeting at one moment, computed from what was read; no windows."""
