"""Functions that several acts share. None of them is an act or calls one."""
