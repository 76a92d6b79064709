"""Small widgets that know nothing of a record: buttons, labels, fields, lists."""
