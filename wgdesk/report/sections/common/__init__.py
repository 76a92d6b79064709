"""What many sections ask: the record, its items and meetings, and how they are named."""
