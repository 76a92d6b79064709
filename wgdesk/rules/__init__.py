"""What is true of rows and values; nothing here changes any."""
