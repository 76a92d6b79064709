### Settings: sections and what they hold; the older ones are in dialogs.ftl
settings-language = Languages and digits
settings-look = Appearance
settings-screen = Display and sound
settings-meeting = This { -event }
settings-files = Files
settings-keys = Keyboard
settings-at-once = Changes take effect immediately.
language-interface = Same as the program
setting-names-language = Language of names
setting-podium-language = Language of the { -Chair }’s screen
setting-display-clock = Show the clock on the public display
setting-display-next = Number of next speakers on the public display
setting-sound = Short tone when the time allotted is over
setting-sound-hint = It is heard on this computer only, once for each statement. The sound itself is set in the system.
setting-meeting-hint = These are saved with the record, apply to everybody who opens it, and can be undone.
option-replies-most = Rights of reply per delegation and { -sitting }, at most
option-quorum-decision = Quorum for decisions
option-quorum-decision-all-parties = A majority of all { -deciders }
option-quorum-decision-participating = A majority of the { -deciders } taking part
setting-display-second = Second language of the public display
language-none = None
option-panellists-listed = Add panellists to the list of speakers
option-panellists-listed-on-opening = Automatically, when their item is taken up
option-panellists-listed-by-hand = Manually
setting-export-folder = Folder for exported reports
setting-export-none = In the folder of the record
setting-export-beside = In the folder of the record
setting-keys-hint = Every key of the program can be changed in the list of keyboard shortcuts.
setting-keys-changed = { $n ->
    [0] All keys are the default ones.
    [one] One key has been changed.
   *[other] { $n_figure } keys have been changed.
 }
