"""The core of WGDesk: from the record of a meeting to its report, without Qt."""

__version__ = "0.1.0"
