"""What a desk officer enters and with which keys, panel by panel."""
