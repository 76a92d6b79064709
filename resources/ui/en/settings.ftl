### Settings: sections and what they hold; the older ones are in dialogs.ftl
settings-language = Languages and digits
settings-look = Look
settings-screen = Display and sound
settings-meeting = This meeting
settings-files = Files
settings-keys = Keys
settings-at-once = Everything is in force at once.
language-interface = As the program
setting-names-language = Language of names
setting-podium-language = Language of the Chair’s screen
setting-display-clock = Show the clock on the public display
setting-display-next = How many of the next speakers the public display shows
setting-sound = A short tone at the desk when the time allotted is over
setting-sound-hint = It is heard on this computer only, once for each statement. How it sounds is set in the system.
setting-meeting-hint = These belong to the record of this meeting, for everybody who opens it, and can be undone.
setting-replies-most = Rights of reply of one delegation at one sitting, at most
setting-quorum-decision = Quorum to decide
quorum-all-parties = A majority of all parties
quorum-participating = A majority of the parties taking part
setting-export-folder = Folder for exported reports
setting-export-none = Beside the record
setting-export-beside = Beside the record
setting-keys-hint = Every key of the program can be changed on the sheet of keys.
setting-keys-changed = { $n ->
    [0] All are as they were.
    [one] One key is changed.
   *[other] { $n_figure } keys are changed.
 }
