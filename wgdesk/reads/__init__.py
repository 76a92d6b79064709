"""What is in the record, as frozen values: functions of a session. Windows never hold rows of tables."""
