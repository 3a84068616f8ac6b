-- Grounds and reasons that people type stand outside of the hashed part of the trail as well: room for a text.
alter table person_key alter column closed_identity set data type varchar(12000);
alter table person_key add column typed boolean default false not null;
