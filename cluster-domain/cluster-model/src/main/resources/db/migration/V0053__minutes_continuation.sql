-- Where minutes are longer than one column takes, the rest of their content, in order. Append-only.
create table minutes_continuation (
  revision_id bigint not null,
  position integer not null,
  content varchar(1000000) not null,
  constraint pk_minutes_continuation primary key (revision_id, position),
  constraint fk_minutes_continuation_revision foreign key (revision_id) references minutes_revision (id)
);
