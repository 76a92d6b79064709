"""What is in the record: ``queries`` of a session give out frozen ``values``.

No window holds a row of a table.
"""
