"""Lists of participants as the United Nations print them, of invented people, with what they say."""
