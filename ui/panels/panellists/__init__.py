"""Panel: who presents under an item."""
