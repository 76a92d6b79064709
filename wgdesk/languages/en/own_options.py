"""Options of bodies that concern English alone."""

from __future__ import annotations

from wgdesk.rules.option_kinds import ChoiceOption, OptionGroup, OptionsByGroup

OPTIONS: OptionsByGroup = {
    OptionGroup.REPORT: {
        # "By 30 votes to 3" or "by a vote of 30 in favour to 3 against"; one and two in figures or words.
        "vote_form": ChoiceOption(("votes", "in_favour")),
        "vote_numbers": ChoiceOption(("figures", "words")),
        # "Statements were made by seven States", or "by the representatives of seven States" (E/2025/24).
        "counted_speakers": ChoiceOption(("themselves", "representatives")),
        # "Representatives of 18 States attended the session", or "The session was attended by".
        "attended_voice": ChoiceOption(("active", "passive")),
    },
    OptionGroup.QUANTIFIERS: {
        "single_speaker": ChoiceOption(("one", "article")),  # "one delegation" or "a delegation"
    },
    OptionGroup.TERMS: {
        "term_body": ChoiceOption(("singular", "plural")),  # how words agree with the name of the body
    },
}
