--! since 0.1.0
-- The today page asks for letters without an answer; without this it would read every entry of the unit.

create index entry_letter on entry (unit, matter) where step = 'letter';
