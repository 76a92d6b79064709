"""Options of bodies that concern Arabic alone."""

from __future__ import annotations

from wgdesk.rules.option_kinds import ChoiceOption, NumberOption, OptionGroup, OptionsByGroup

OPTIONS: OptionsByGroup = {
    OptionGroup.REPORT: {
        # The face of Arabic letters in Word; a PDF brings its own.
        "word_face": ChoiceOption(
            ("times_new_roman", "simplified_arabic", "traditional_arabic", "sakkal_majalla", "arial"),
            worded=False,
        ),
        "article_in_order": ChoiceOption(("all", "first")),  # words whose article sorting ignores
        "documents_before": ChoiceOption(("invariant", "agreeing")),  # كان معروضاً ... ما يلي, or in agreement
        "count_words_to": NumberOption(10, 0, 99),  # up to which counts are spelt out
    },
    OptionGroup.MASTHEAD: {
        # The title of a draft with the article or without: مشروع التقرير, مشروع تقرير.
        "title_draft": ChoiceOption(("definite", "indefinite")),
    },
}
