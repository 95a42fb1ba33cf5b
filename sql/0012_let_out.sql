--! since 0.1.0
-- A publication used to follow the books. It is now the text that a second person let out, and what waits stands beside it: rows made
-- before are made anew by the job that also writes their searched text.

update matter set said = null where published <> '{}';
