"""The windows for other eyes: the public display and the screen of the Chair."""
