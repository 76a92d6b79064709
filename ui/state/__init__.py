"""What all windows share: the open record, news of changes, the current state, names."""
