-- The rows of the word tables can be asked for on their own: a search reads them alone instead of
-- all organisations or clusters with them. Their owners go on writing them.
alter table organisation_word add column version integer default 0 not null;
alter table cluster_word add column version integer default 0 not null;
