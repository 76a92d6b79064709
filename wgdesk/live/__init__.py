"""The state of the meeting at one moment, computed from values read from the record; no widgets."""
