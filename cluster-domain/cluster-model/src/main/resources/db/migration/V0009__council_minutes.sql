-- Minutes of meetings: revisions, signatures over a revision's hash, comments. All append-only.

create sequence minutes_revision_seq start with 1 increment by 50;
create table minutes_revision (
  id bigint not null,
  version integer not null,
  meeting_id bigint not null,
  revision_number integer not null,
  content varchar(1000000) not null,
  sha256 varchar(64) not null,
  made_by bigint not null,
  made_at timestamp(6) with time zone not null,
  constraint pk_minutes_revision primary key (id),
  constraint uk_minutes_revision_number unique (meeting_id, revision_number),
  constraint fk_minutes_revision_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_minutes_revision_made_by foreign key (made_by) references person (id)
);
create index ix_minutes_revision_made_by on minutes_revision (made_by);

create sequence minutes_signature_seq start with 1 increment by 50;
create table minutes_signature (
  id bigint not null,
  version integer not null,
  revision_id bigint not null,
  signer_function varchar(20) not null,
  seat_id bigint not null,
  person_id bigint not null,
  signer varchar(255) not null,
  signed_at timestamp(6) with time zone not null,
  algorithm varchar(40) not null,
  public_key varchar(2000) not null,
  signature varchar(2000) not null,
  constraint pk_minutes_signature primary key (id),
  constraint uk_minutes_signature_function unique (revision_id, signer_function),
  constraint fk_minutes_signature_revision foreign key (revision_id) references minutes_revision (id),
  constraint fk_minutes_signature_seat foreign key (seat_id) references seat (id),
  constraint fk_minutes_signature_person foreign key (person_id) references person (id),
  constraint ck_minutes_signature_function check (signer_function in ('CHAIR', 'SECRETARY'))
);
create index ix_minutes_signature_seat on minutes_signature (seat_id);
create index ix_minutes_signature_person on minutes_signature (person_id);

create sequence minutes_comment_seq start with 1 increment by 50;
create table minutes_comment (
  id bigint not null,
  version integer not null,
  revision_id bigint not null,
  person_id bigint not null,
  words varchar(2000) not null,
  written_at timestamp(6) with time zone not null,
  constraint pk_minutes_comment primary key (id),
  constraint fk_minutes_comment_revision foreign key (revision_id) references minutes_revision (id),
  constraint fk_minutes_comment_person foreign key (person_id) references person (id)
);
create index ix_minutes_comment_revision on minutes_comment (revision_id);
create index ix_minutes_comment_person on minutes_comment (person_id);
