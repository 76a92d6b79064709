"""Sets up a meeting from a plan: a template, of a body or an earlier meeting, and the answers in the form."""
