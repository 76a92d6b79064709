## Documentation
documents-before = The { $body } had before { THEM() } { $n ->
    [one] the following document:
   *[other] the following documents:
 }
documents-for-item = For { ITS() } consideration of { $items }, the { $body } had before { THEM() } { $n ->
    [one] the following document:
   *[other] the following documents:
 }
# After the sentence on the consideration of the item: "The Commission considered item 5. It had before it ...".
documents-before-it = { CAP(THEY()) } had before { THEM() } { $n ->
    [one] the following document:
   *[other] the following documents:
 }
documents-named-it = { CAP(THEY()) } had before { THEM() } { $documents }
# In the chapter of an item that is called a question, without its number.
for-question = In { ITS() } consideration of the item, { GROUNDED($text) }
documents-none = No documents were submitted.
documents-annexed = { $n ->
    [one] The document before the { $body } is
   *[other] The documents before the { $body } are
 } listed in { $annex } to the present report.
documents-by-symbol = The { $body } had before { THEM() } { $symbols_n ->
    [one] document
   *[other] documents
 } { $symbols }.
# Two documents, in the sentence, with their articles.
documents-named = { $items_n ->
    [0] The
   *[other] For { ITS() } consideration of { $items }, the
 } { $body } had before { THEM() } { $documents }
document-of-several = { $kind ->
    [annotated_agenda] the
    [provisional_agenda] the
    [draft_agenda] the
    [report] the
    [joint_report] the
   *[other] a
 } { IN_SENTENCE($document) }
documents-and = { $first } and { $second }
# The only document, in the sentence; $document is its line in a list.
document-alone = { $items_n ->
    [0] The
   *[other] For { ITS() } consideration of { $items }, the
 } { $body } had before { THEM() } { $kind ->
    [annotated_agenda] the
    [provisional_agenda] the
    [draft_agenda] the
    [report] the
    [joint_report] the
   *[other] a
 } { IN_SENTENCE($document) }
# A revised document is called so before its kind: "Revised working paper".
document-called = { $revision ->
    [revised] Revised { IN_SENTENCE(document-kind) }
    [further_revised] Further revised { IN_SENTENCE(document-kind) }
   *[none] { document-kind }
 }
document-kind = { $kind ->
    [titled] { $title }
    [annotated_agenda] Annotated provisional agenda
    [provisional_agenda] Provisional agenda
    [draft_agenda] Draft provisional agenda
    [background_paper] Background paper
    [note] Note
    [memorandum] Memorandum
    [report] Report
    [joint_report] Joint report
    [compilation] Compilation
    [conference_room_paper] Conference room paper
    [working_paper] Working paper
    [draft_resolution] Draft resolution
    [draft_decision] Draft decision
    [proposal] Proposal
    [letter] Letter
    [request] Request
    [statement] Statement
   *[other] Document
 }
document-author = { $kind ->
    [note] by the Secretariat
    [memorandum] by the Secretariat
    [report] of the Secretariat
    [letter] from the Secretariat
    [request] from the Secretariat
   *[other] prepared by the Secretariat
 }
document-submitted = { $kind ->
    [letter] from { $by_running }
    [request] from { $by_running }
   *[other] submitted by { $by_running }
 }
document-by = { $kind ->
    [note] by { $by }
    [memorandum] by { $by }
    [report] of { $by }
    [joint_report] of { $by }
    [compilation] prepared by { $by }
    [letter] from { $by }
    [request] from { $by }
   *[other] submitted by { $by }
 }
# What a compilation or an agenda is of stands next to it: of applications, before who prepared it.
document-complement = { $described ->
    [content] { document-own }
    [both] { document-own }
   *[no] {""}
 }
document-own = { $about ->
    [no] { $kind ->
        [provisional_agenda] {" "}{ $content }
        [draft_agenda] {" "}{ $content }
        [compilation] {" "}{ $content }
       *[other] {""}
     }
   *[yes] {""}
 }
document-content = { $about ->
    [yes] {" "}on { $content }
    [transmits] {" "}transmitting { $content }
   *[no] { $kind ->
        [provisional_agenda] {""}
        [draft_agenda] {""}
        [compilation] {""}
        [request] {" "}{ $content }
       *[other] {" "}containing { $content }
     }
 }
document = { WHOLE(document-called) }{ document-said }{ $end ->
    [none] {""}
    [semicolon] ;
   *[stop] .
 }
# What a statement introduced, within its sentence.
introduced-document = the { WHOLE(introduced-called) }{ introduced-said }
introduced-called = { IN_SENTENCE(document-called) }
introduced-said = { document-said }
document-said = { document-complement }{ $author ->
    [secretariat] {" "}{ WHOLE(document-author) }
    [named] {" "}{ document-by }
    [delegation] {" "}{ document-submitted }
   *[none] {""}
 }{ $described ->
    [title] {" "}entitled “{ $title }”
    [content] { document-content }
    [both] {" "}entitled “{ $title }”{ $about ->
        [yes] ,
        [transmits] {" "}and
       *[no] { $kind ->
            [provisional_agenda] {""}
            [draft_agenda] {""}
            [compilation] {""}
           *[other] {" "}and
         }
     }{ document-content }
   *[no] {""}
 }{ $numbered ->
    [yes] {" "}({ $symbol })
   *[no] {""}
 }
