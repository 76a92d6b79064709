"""Running acts: each in one transaction, checked, journalled, undoable, and announced to listeners."""
