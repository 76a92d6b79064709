-- What becomes of the rows of version 3, beyond the copying of columns: nothing read this option.
DELETE FROM option WHERE name = 'quantifier_some';
