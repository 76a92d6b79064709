"""The Chair's script: which moment of the meeting it is, and what the Chair says at it in each language."""
