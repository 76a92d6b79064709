### Adopting the report
adoption-open = Adopt the report
key-adopting = Adopt the report, paragraph by paragraph
key-adopt-report = Adopt the report as a whole
key-entrust = Entrust the report to the Rapporteur
adoption-title = Adoption of the report
adoption-count = { $done } of { $all }
adoption-adopt = Adopt
adoption-amend = As amended
adoption-defer = Defer
adoption-list = Amendments
adoption-take-back = Withdraw the decision
adoption-hint = To select several, hold Shift; Ctrl+A selects all.
passage-pending = Pending
passage-adopted = Adopted
passage-amended = Adopted as amended
passage-deferred = Deferred
amendment-text-field = Text as adopted
amendment-proposer-field = Proposed by (stays within the Secretariat)
amendment-proposer-add = Add the proposer
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
closing-complete = Every passage has been decided.
closing-adopted = The report has been adopted.
closing-adopted-pending = { $n ->
    [one] The report has been adopted. One passage was not decided separately.
   *[other] The report has been adopted. { $n_figure } passages were not decided separately.
 }
closing-closed = The record is closed. To change anything, reopen it with a reason; the history keeps it.
closing-adopt = Adopt the report as a whole
closing-rapporteur-f = Entrusted to the Rapporteur
closing-rapporteur-m = Entrusted to the Rapporteur
closing-close = Close the record
closing-reopen = Reopen
closing-reason = Reason for reopening
