"""What the public display and the Chair’s screen are made of."""
