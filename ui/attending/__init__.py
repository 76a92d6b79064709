"""Parts of the attendance panel: who takes part, in which list, present at which sitting."""
