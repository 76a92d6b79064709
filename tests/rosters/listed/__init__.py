"""Lists of participants as the United Nations prints them, of invented people, with the expected rows."""
