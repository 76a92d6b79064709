"""Everything the desk officer can do, by subject: plain functions that take a ``Work`` and name what they
touch.

An act neither commits nor knows of windows; ``Desk.do`` runs it. Act names are permanent: history speaks of
them.
"""
