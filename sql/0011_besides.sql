--! since 0.1.0
-- What was handed over and what is linked is asked of every page of the day and of every matter: only such entries are read.

create index entry_besides on entry (unit, step, matter) where step in ('assign', 'link');
