"""Reading the record: ``queries`` take a connection and return frozen ``values``.

Windows hold these values, never rows of a table.
"""
