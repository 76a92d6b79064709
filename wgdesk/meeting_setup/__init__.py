"""Set up a meeting from a plan: a template or an earlier meeting, and the answers in the form."""
