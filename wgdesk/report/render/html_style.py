"""The style sheet of the HTML report; logical properties make it fit both directions."""

from __future__ import annotations

# On an Arabic page the Arabic faces come first, so that punctuation and spaces are taken from them too.
_ARABIC_FACES = '"Amiri", "Scheherazade New", "Noto Naskh Arabic", "Traditional Arabic", "Times New Roman"'
_LATIN_FACES = '"Times New Roman", "Liberation Serif", "Tinos"'

_SHEET = """\
:root {
  color-scheme: light;
  --ink: #1a1a1a; --quiet: #5b6470; --rule: #c9ced6; --link: #1d5a96;
  --doubt: #8a5300; --doubt-ground: #fdf1dc;
  --edge: 1.5rem; --outer: 4.9rem; /* from the side of the sheet to the widest lines, and to the text */
  --number: 2.4em;
}
* { box-sizing: border-box; }
html { background: #eef0f3; color: var(--ink); font: 1.0625rem/1.6 FACES, serif; }
html[dir=rtl] { font-size: 1.25rem; line-height: 1.8; }
body { margin: 0; padding-block: 2rem; }
main {
  max-inline-size: 47.8rem; margin-inline: auto; padding: 3rem var(--outer) 4rem;
  background: #fff; box-shadow: 0 1px 3px rgb(0 0 0 / .12), 0 8px 24px rgb(0 0 0 / .06);
  overflow-wrap: break-word;
}
p, h1, h2, h3 { margin-block: 0 .7em; }
h1, h2, h3, h4, h5, h6, .kept { break-after: avoid; }

.masthead {
  display: flex; justify-content: flex-end;
  margin-inline: calc(var(--edge) - var(--outer)); margin-block-end: 1.6rem; padding-block-end: .9rem;
  border-block-end: 2px solid var(--ink);
}
.masthead div { min-inline-size: 11rem; font-size: .9375rem; line-height: 1.45; }
.masthead p { margin: 0; }
.masthead .symbol { margin-block-end: .3em; font-size: 1.125rem; font-weight: 700; }
.un {
  display: grid; grid-template-columns: 1fr minmax(11.5rem, auto);
  padding-block-end: 0; border-block-end-width: 3px;
}
.un > * { margin: 0; padding-inline-end: 1rem; }
.un > .nations, .un > .symbol { align-self: end; padding-block-end: .2rem; font-size: 1.2rem; }
.un > .nations, .un > .symbol { grid-row: 1; }
.un > .parent, .un > .distribution { grid-row: 2; }
.un > .symbol, .un > .distribution { grid-column: 2; }
.un > .nations, .un > .parent { grid-column: 1; padding-inline-start: calc(var(--outer) - var(--edge)); }
.un > .symbol { padding-inline: 0; font-size: .9rem; font-weight: 400; text-align: end; white-space: nowrap; }
.un > .symbol .begin { font-size: 1.6rem; }
.un > .parent, .un > .distribution { border-block-start: 1px solid var(--ink); padding-block: .6rem 4rem; }
.un > .parent { font-size: 1.35rem; font-weight: 700; line-height: 1.3; }
.un > .distribution { padding-inline: 0; font-size: .9rem; }
.job-line { margin-block-start: 2.5rem; font-size: .875rem; }
.job-line::before {
  content: ""; display: block; margin: 0 calc(50% - 3rem) 2rem;
  border-block-start: 1px solid var(--ink);
}
.job {
  margin-inline: calc(var(--edge) - var(--outer)); margin-block: -1.2rem .6rem;
  color: var(--quiet); font-size: .8125rem; line-height: 1.4; text-align: end;
}
.parent, .body-name, .session, .place { margin-inline: calc(var(--edge) - var(--outer)); }
.parent, .body-name, .session, .place { margin-block-end: .1em; }
.parent, .body-name, .session { max-inline-size: 31em; font-weight: 700; }
.body-name { font-size: 1.15em; }
h1 { margin-block: 1em .8em; font-size: 1.6em; line-height: 1.3; }

h2 { margin-block: 1.6em .6em; font-size: 1.25em; line-height: 1.4; }
h3 { margin-block: 1.2em .5em; font-size: 1.05em; line-height: 1.4; }
h5.heading { font-weight: 400; font-style: italic; }
html[dir=rtl] h5.heading { font-weight: 700; font-style: normal; }
h4, h5, h6 { margin-block: 1em .5em; font-size: 1em; line-height: 1.4; }
html[dir=rtl] :is(h1, h2, h3, h4, h5) { line-height: 1.7; }
.heading > .label {
  display: inline-block; min-inline-size: calc(var(--outer) - .25em); /* a space follows */
  margin-inline-start: calc(var(--outer) * -1); padding-inline: var(--edge) .2rem;
}
.paragraph, .text, [class*=inside] { text-align: justify; }
p { orphans: 2; widows: 2; }
.paragraph > .label { display: inline-block; min-inline-size: var(--number); }
.items { margin: 0; padding: 0; list-style: none; }
.item { margin-block-end: .7em; padding-inline-start: 4.4em; text-indent: -2em; }
.item-2 { padding-inline-start: 6.4em; }
.item-3 { padding-inline-start: 8.6em; }
[class*=inside] { padding-inline-start: 0; text-indent: var(--number); }
.inside-3 { padding-inline-start: var(--number); }
.item > .label { display: inline-block; min-inline-size: 2em; text-indent: 0; }
.holder { padding-inline-start: 1.5em; }
.last { margin-block-end: .7em; }
.caption { margin-block: 0 .2em; padding-inline-start: var(--number); font: inherit; font-weight: 700; }
.text { padding-inline-start: var(--number); }
.quotation { padding-inline: 4.4em var(--number); }
.annex {
  margin-block-start: 3em; padding-block-start: 1.4em; border-block-start: 1px solid var(--rule);
}
:is(.annex, .chapter) > .label { display: block; margin-inline-start: calc(var(--edge) - var(--outer)); }

.note { margin-block-end: .5em; font-size: .85em; line-height: 1.6; break-inside: avoid; }
:not(.note) + .note::before {
  content: ""; display: block; inline-size: 6rem; margin-block-end: .35em;
  border-block-start: 1px solid var(--rule);
}
.mark, .note > .label { font-size: .72em; line-height: 0; vertical-align: super; }
a { color: var(--link); text-decoration: none; }
a.document { color: #00f; }
html[dir=rtl] :is(i, b) { font: inherit; } /* Arabic letters have neither, as in a PDF */
a:hover, a:focus-visible { text-decoration: underline; }
:target { background: #eaf2fb; outline: .3em solid #eaf2fb; }
.doubt, .missing { border-radius: .15em; background: var(--doubt-ground); color: var(--doubt); }

table {
  inline-size: 100%; margin-block: 1em 1.4em; border-collapse: collapse;
  font-size: .9em; line-height: 1.45;
}
th, td {
  padding: .4em .6em; text-align: start; vertical-align: top;
  border-block-end: 1px solid var(--rule);
}
th { border-block: 1px solid var(--ink); }
tr:last-child > td { border-block-end-color: var(--ink); }
thead { display: table-header-group; }
thead { break-after: avoid; }
tr, .short { break-inside: avoid; }

@media screen and (max-width: 40rem) {
  :root { --edge: 1.25rem; --outer: 1.25rem; --number: 0; }
  body { padding: 0; }
  .heading > .label { display: inline; padding: 0; margin: 0; }
  .paragraph > .label { display: inline; }
  :is(.annex, .chapter) > .label { margin: 0; }
  .item { padding-inline-start: 2em; }
  .item-2 { padding-inline-start: 4em; }
  .item-3 { padding-inline-start: 6em; }
  .paragraph, .text, [class*=inside] { text-align: start; }
  .un { display: block; }
  .un > .nations, .un > .parent { padding-inline-start: 0; }
  .un > .parent, .un > .distribution { padding-block-end: .6rem; }
  .un > .distribution { border: 0; }
}
"""


def css(rtl: bool) -> str:
    """Return the style sheet of the screen, with faces for the script."""
    faces = f"{_ARABIC_FACES}, {_LATIN_FACES}" if rtl else f"{_LATIN_FACES}, {_ARABIC_FACES}"
    return _SHEET.replace("FACES", faces)
