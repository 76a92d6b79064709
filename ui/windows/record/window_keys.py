"""The keys of a record's window that it passes on: to a panel, or to the program."""

from ui.keys.key_table import KEYS

OF_PANELS = tuple(key.name for key in KEYS if key.group == "report" and not key.single)
# These are about what is in front: where that has none of them, they lead nowhere.
IN_FRONT = {"language", "draft-text", "add-proposer", "next-area", "previous-area", "before-room"}
OF_PROGRAM = ("open", "new", "close", "settings", "handbook", "keys", "bigger", "smaller", "same-size")
