"""Lists to hand out or to open in other programs: tables, the list of participants, turns for a recording."""
