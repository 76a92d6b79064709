"""What the record holds: ``queries`` take a session and return frozen ``values``.

No window holds a row of a table.
"""
