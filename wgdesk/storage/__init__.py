"""The record file on the disk: open it, lock it, copy it, and write files completely or not at all."""
