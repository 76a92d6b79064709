"""What several acts share. No function here is an act, and none calls an act."""
