"""What is true of rows and values; nothing here changes any."""

from wgdesk.rules.record import Touched, check

__all__ = ["Touched", "check"]
