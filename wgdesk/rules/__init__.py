"""What is true of rows and values; nothing here changes any."""

from wgdesk.rules.closing import check_open
from wgdesk.rules.record import Touched, check
from wgdesk.rules.values import check_types, check_values

__all__ = ["Touched", "check", "check_open", "check_types", "check_values"]
