"""The order of the lists of speakers: as a file, as a proposal that is looked at first, and on paper."""
