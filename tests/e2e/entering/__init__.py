"""What a desk officer enters, in the officer's words and keys, panel by panel."""
