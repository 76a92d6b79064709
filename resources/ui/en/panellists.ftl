### Panel: panellists
panellists-title = Panellists
panellists-add = Add a panellist
panellists-find = A person’s name, known or new
panellists-empty-title = No panel under this item
panellists-empty-text = Add the panellists in the order in which the report introduces them.
panellists-by-turn = Order of delivery
panellists-moderator = Moderator
panellists-moderator-add = Who moderates
panellists-no-moderator = Remove the moderator
panellists-exchanged = There was an exchange with the floor
panellists-exchange-field = What the exchange was about
panellists-behalf = on behalf of { $group }
panellists-number = { $number }
panellists-no-function = No function yet
panellists-presentation-field = What the presentation said
panellists-group-field = Speaks on behalf of
panellists-own-name = In a personal capacity
