"""The public display and the Chair's screen: windows for people other than the operator."""
