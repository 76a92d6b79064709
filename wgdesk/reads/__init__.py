"""What the record holds: ``queries`` take a connection and return frozen ``values``.

No window holds a row of a table.
"""
