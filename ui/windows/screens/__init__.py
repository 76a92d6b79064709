"""The windows that others than the operator see: the public display and the Chair's screen."""
