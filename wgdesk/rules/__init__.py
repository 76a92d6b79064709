"""The rules that rows and values must keep. Nothing here changes a row."""
