"""The speaking order: as a file, as a proposal to look at before it is taken, and on paper."""
