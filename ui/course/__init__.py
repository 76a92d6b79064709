"""The course of the meeting: sittings, agenda, officers, decisions, and what can be done about each."""
