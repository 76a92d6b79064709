"""The rules that rows and values must keep. Nothing here changes a row."""

from wgdesk.rules.closing import check_open
from wgdesk.rules.column_values import check_types, check_values
from wgdesk.rules.validity import Touched, check

__all__ = ["Touched", "check", "check_open", "check_types", "check_values"]
