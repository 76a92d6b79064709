### The text of the report in hand
block-edit-title = Text of the report
block-edit-text = What is printed
block-edit-markup = A line that begins with (a) is a sub-paragraph. Curly brackets make a footnote: {"{"}text{"}"}.
block-was-generated = When it was edited, the record said
block-now-generated = Without the edit the record says now
block-keep = Print this text
block-confirm = Leave it as it is
block-restore = Back to the generated text
amendment-unchanged = Not changed in this language
