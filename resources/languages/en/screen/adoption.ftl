### Adopting the report
adoption-open-short = Adopt
adoption-open = Adopt the report
key-adopting = Adopt the report, paragraph by paragraph
key-adopt-report = Adopt the report as a whole
key-entrust = Entrust the report to the Rapporteur
key-adopt-section = Adopt to the end of the section
key-defer-back = Back to what was deferred
key-draft-text = The draft text again, while amending
key-add-proposer = Who proposed it, while amending
adoption-title = Adoption of the report
adoption-decided = { $done } of { $all } decided
adoption-count-adopted = Adopted
adoption-count-amended = As amended
adoption-count-deferred = Deferred
adoption-count-pending = Pending
adoption-back = Report
adoption-speakers = Speakers
adoption-speakers-waiting = Speakers: { $n_figure }
adoption-more = More about the adoption
adoption-side = Deferred, next, display
adoption-paragraph = Paragraph { $n }
adoption-moved = Moved from paragraph { $n }
adoption-view-changes = Changes
adoption-view-amended = Amended text
adoption-view-draft = Draft text
adoption-turn = Other language
adoption-to-source = Go to the source
adoption-source = Source: { $source }
adoption-proposed = Proposed by { $who } · stays within the Secretariat
adoption-lacking = The amendment has no { $language } text yet
adoption-on-podium = On the Chair’s screen
adoption-deferred = Deferred
adoption-deferred-none = Nothing is deferred.
adoption-next = Next
adoption-next-none = Nothing more is pending.
adoption-display = Display
adoption-display-on = On
adoption-display-off = Off
adoption-display-plain = Title only
adoption-display-content = Show it again
adoption-display-turn-on = Turn on
adoption-display-page = Page { $page } of { $pages }
adoption-adopt = Adopt
adoption-adopt-amended = Adopt as amended
adoption-adopt-several = Adopt { $n }
adoption-go = To paragraph { $n }
adoption-go-recommendation = To recommendation { $n }
adoption-amend = Amend
adoption-amend-there = Edit there
adoption-orally = As orally amended (recommendation)
adoption-defer = Defer
adoption-section = Rest of section
adoption-section-done = Nothing is left
adoption-in-recommendations = Not here
adoption-all-decided = Every passage is decided
adoption-whole = Report adopted
adoption-closed = Record closed
adoption-nothing = There is no passage
adoption-list = List of amendments…
adoption-take-back = Withdraw the decision
change-told-deleted = { " " }deleted: { $text };
change-told-inserted = { " " }inserted: { $text };
change-told-moved-in = { " " }moved here: { $text };
change-told-moved-out = { " " }moved from here: { $text };
passage-pending = Pending
passage-adopted = Adopted
passage-amended = Adopted as amended
passage-deferred = Deferred
amendment-text-field = Text as adopted
amendment-proposer-field = Proposed by (stays within the Secretariat)
amendment-proposer-add = Add the proposer
amendment-going-on = Being amended
amendment-compared = Compared with the draft
amendment-done = Done amending
amendment-draft-text = Draft text
amendment-kept = The text is kept as typed. Nothing is adopted before Space.
adoption-waiting = { $n ->
    [one] One change, not adopted yet
   *[other] { $n_figure } changes, not adopted yet
 }
adoption-still-draft = The { $language } text is still that of the draft
amendments-save = Save the list of amendments
amendments-document-title = Amendments made on the adoption of the report
amendments-as-adopted = As adopted:
closing-pending = { $n ->
    [one] One passage is pending.
   *[other] { $n_figure } passages are pending.
 }
closing-deferred = { $n ->
    [one] One passage is deferred. Adopt it before the report as a whole.
   *[other] { $n_figure } passages are deferred. Adopt them before the report as a whole.
 }
closing-deferred-first = { $n ->
    [one] Decide the deferred one first
   *[other] Decide the { $n_figure } deferred first
 }
closing-undecided-first = { $n ->
    [one] Decide the pending one first
   *[other] Decide the { $n_figure } pending first
 }
closing-complete = Every passage has been decided.
closing-adopted = The report has been adopted.
closing-adopted-pending = { $n ->
    [one] The report has been adopted. One passage was not decided separately.
   *[other] The report has been adopted. { $n_figure } passages were not decided separately.
 }
closing-closed = The record is closed. To change anything, reopen it with a reason; the history keeps it.
closing-adopt = Adopt the report as a whole
closing-entrust-f = Entrust it to the Rapporteur
closing-entrust-m = Entrust it to the Rapporteur
closing-rapporteur-f = Entrusted to the Rapporteur
closing-rapporteur-m = Entrusted to the Rapporteur
closing-close = Close the record
closing-reopen = Reopen
closing-reason = Reason for reopening
