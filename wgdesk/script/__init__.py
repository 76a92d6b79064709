"""The Chair's script: which moment of the meeting it is, and what the Chair says then in each language."""
