"""Setting up a meeting: from a template or from the record of an earlier one."""
