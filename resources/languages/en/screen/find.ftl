### Find anywhere
find-anywhere = Find in the whole record
find-results = Results
find-hint = Type a few letters of a name, a text, a symbol or a number, in any language.
find-searching = Searching…
find-nothing = Nothing found. Try fewer letters, or another language.
find-delegations = Delegations
find-people = People
find-items = Agenda items
find-recommendations = { -Texts }
find-points = Points of the debate
find-documents = Documents
find-statements = Statements
find-report = In the report
find-history = In the history
# $number: the number of a recommendation, as a figure
find-recommendation = { -Text } { $number }
