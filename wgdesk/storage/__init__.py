"""The record file on disk: open it, lock it, copy it, and write files completely or not at all."""
