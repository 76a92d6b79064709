### The sheet of keys: changing one
keys-hint = Press Enter on a line, or click it, to change its key. Delete restores the default.
keys-find = Find an action or a key
keys-press = Press the new key
keys-changed = changed
keys-own = Default key
keys-own-all = Restore all default keys
# $what: what the key does
keys-waiting = Press the new key for: { $what }. Esc leaves it as it is.
keys-needed = { $pressed } is needed in lists and fields. Press another key.
keys-types = { $pressed } alone types in a field. Press it with Ctrl or Alt, or press one of F1 to F12.
keys-clash = { $pressed } is already the key of: { $what }. Swap the two keys, or cancel with Esc.
keys-swap = Swap
keys-clash-stays = { $pressed } is already the key of: { $what }. Give that a different key first, or press another one here.
