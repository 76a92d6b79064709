"""The record file on the disk: opening, locking, writing whole."""
