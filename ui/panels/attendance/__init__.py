"""Attendance: who takes part, in which list, present at which sitting."""
