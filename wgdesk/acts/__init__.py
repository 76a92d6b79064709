"""Everything the desk officer can do, by subject.

Acts are plain functions. Each takes an ``ActContext`` and the keys of the rows that it changes. An act does
not commit and knows nothing of windows; ``Desk.do`` runs it. The name of an act never changes, because the
history stores it.
"""
