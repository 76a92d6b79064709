### What stands here for each language: add the lines of a new one to this file in every interface

language-ar = Arabic
words-move-ar = Move it to the Arabic field
groups-name-ar = Name of the group in Arabic
attendance-newcomer-name-ar = Name in Arabic
cli-check-ar = Arabic report: { $n ->
    [one] { $n } finding
   *[other] { $n } findings
 }
new-topics-ar = Substantive topics in Arabic, one per line
name-body-full-ar = Full name of the body in Arabic
name-body-short-ar = Short name of the body in Arabic
name-parent-full-ar = Full name of the parent body in Arabic
name-parent-medium-ar = Name of the parent body in Arabic
name-parent-short-ar = Short name of the parent body in Arabic
name-instrument-full-ar = Full name of the instrument in Arabic
name-instrument-short-ar = Short name of the instrument in Arabic
name-venue-ar = Venue in Arabic
name-general-subject-ar = Subject of the general debate, in Arabic
name-ground-ar = Basis for convening, in Arabic
name-convened-by-ar = Who convened the { -event }, in Arabic
name-organizational-purpose-ar = Purpose of the organizational meetings, in Arabic
name-services-ar = Who gave substantive support, in Arabic
name-secretariat-by-ar = Who served as secretariat, in Arabic
name-masthead-item-title-ar = Title of the agenda item in the masthead, in Arabic
name-opening-overview-ar = Subject of the opening overview, in Arabic

language-en = English
words-move-en = Move it to the English field
groups-name-en = Name of the group in English
attendance-newcomer-name-en = Name in English
cli-check-en = English report: { $n ->
    [one] { $n } finding
   *[other] { $n } findings
 }
new-topics-en = Substantive topics in English, one per line
name-body-full-en = Full name of the body in English
name-body-short-en = Short name of the body in English
name-parent-full-en = Full name of the parent body in English
name-parent-medium-en = Name of the parent body in English
name-parent-short-en = Short name of the parent body in English
name-instrument-full-en = Full name of the instrument in English
name-instrument-short-en = Short name of the instrument in English
name-venue-en = Venue in English
name-general-subject-en = Subject of the general debate, in English
name-ground-en = Basis for convening, in English
name-convened-by-en = Who convened the { -event }, in English
name-organizational-purpose-en = Purpose of the organizational meetings, in English
name-services-en = Who gave substantive support, in English
name-secretariat-by-en = Who served as secretariat, in English
name-masthead-item-title-en = Title of the agenda item in the masthead, in English
name-opening-overview-en = Subject of the opening overview, in English

language-fr = French
groups-name-fr = Name of the group in French

language-es = Spanish
groups-name-es = Name of the group in Spanish

language-ru = Russian
groups-name-ru = Name of the group in Russian

language-zh = Chinese
groups-name-zh = Name of the group in Chinese
