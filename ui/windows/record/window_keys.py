"""The keys that a record's window passes on, to a panel or to the program."""

from ui.keys.key_table import KEYS

OF_PANELS = tuple(key.name for key in KEYS if key.group == "report" and not key.single)
# These act on what is in front; if that does not have them, they do nothing.
IN_FRONT = {"language", "draft-text", "add-proposer", "next-area", "previous-area", "before-room"}
OF_PROGRAM = ("open", "new", "close", "settings", "handbook", "keys", "bigger", "smaller", "same-size")
