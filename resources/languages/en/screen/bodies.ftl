### Bodies, and what is wrong with the file of one (TOML). Each fault is one line after the file and its line.

bad-body = The file of the body, { $name }, cannot be used. Errors found: { $count }
body-not-toml = This is not valid TOML from column { $column } onwards.
body-of-one-meeting = “{ $name }” belongs to one meeting and is asked for when the meeting is set up; it cannot be in the file of a body.
body-sentence-missing = This sentence of the Chair’s script has no text in the language “{ $lang }”, in which the body has a title.
body-texts = “{ $name }” must be given in at least one language: { $name } = {"{"} en = "…" {"}"}.
