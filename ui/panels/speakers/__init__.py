"""Speakers: who has the floor, who waits for it, who has had it."""
