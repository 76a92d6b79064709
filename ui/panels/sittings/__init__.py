"""The panel of sittings, agenda items, officers and decisions."""
