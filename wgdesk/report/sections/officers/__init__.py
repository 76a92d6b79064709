"""Sentences on the Bureau and its offices."""
