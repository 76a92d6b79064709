"""What several acts share. Nothing here is an act, and no helper uses one."""
