"""The Chair's script: the current moment of the meeting, and what the Chair says in each language."""
