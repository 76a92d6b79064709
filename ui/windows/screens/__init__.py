"""The public display and the Chair's screen: windows for others than the operator."""
