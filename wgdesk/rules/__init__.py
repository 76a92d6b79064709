"""The rules that rows and values must satisfy. Nothing here changes a row."""
