"""The core of WGDesk: from a working group's record to its report, without Qt."""

__version__ = "0.1.0"
