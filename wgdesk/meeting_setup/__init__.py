"""Setting up a meeting from its plan: a template or an earlier meeting, and what the form asks."""
