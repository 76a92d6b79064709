"""Lists for other programs and other hands: tables, the list of participants, turns for a recording."""
