### The sheet of keys: changing one
keys-hint = Enter or a click on a line changes its key. Delete gives it back its own.
keys-find = Find an action or a key
keys-press = Press the new key
keys-changed = changed
keys-own = Its own key
keys-own-all = All keys as they were
# $what: what the key does
keys-waiting = Press the new key for: { $what }. Esc leaves it as it is.
keys-needed = { $pressed } is needed by lists and fields themselves. Press another key.
keys-types = { $pressed } alone would be taken for writing in a field. Press it with Ctrl or Alt, or press one of F1 to F12.
keys-clash = { $pressed } is already the key of: { $what }. They can change places, or leave it with Esc.
keys-swap = Change places
keys-clash-stays = { $pressed } is already the key of: { $what }. Give that another key first, or press another one here.
