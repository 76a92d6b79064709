"""How an act is done: one transaction, journalled, checked, undoable, told."""
