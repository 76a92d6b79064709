"""Everything the desk officer can do, by subject.

Acts are plain functions. Each takes an ``ActContext`` and names the rows that it touches.

An act neither commits nor knows of windows; ``Desk.do`` runs it. Act names are permanent: history speaks of
them.
"""
