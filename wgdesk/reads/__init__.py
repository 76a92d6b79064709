"""What is in the record, as frozen values: functions of a session, by subject. Windows never hold table rows."""
