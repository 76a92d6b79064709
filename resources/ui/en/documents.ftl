### Panel: documents
documents-title = Documents before the meeting
documents-add = Add a document
documents-empty-title = No documents yet
documents-empty-text = Add the annotated agenda, the background papers and the conference room papers. The report lists them in this order.
documents-no-symbol = No symbol
documents-kind-field = Kind
documents-symbol-field = Symbol
documents-by-secretariat = Prepared by the Secretariat
documents-title-field = Title
documents-content-field = What it contains
document-kind-annotated-agenda = Annotated provisional agenda
document-kind-background-paper = Background paper
document-kind-note = Note
document-kind-report = Report
document-kind-conference-room-paper = Conference room paper
document-kind-other = Other document
