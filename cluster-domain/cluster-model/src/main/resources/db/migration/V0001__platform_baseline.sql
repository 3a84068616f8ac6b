-- People, the audit trail, messages to other systems, documents, and Envers' revisions.

create sequence person_seq start with 1 increment by 50;
create table person (
  id bigint not null,
  version integer not null,
  username varchar(255) not null,
  full_name varchar(255) not null,
  email varchar(255),
  constraint pk_person primary key (id),
  constraint uk_person_username unique (username)
);

-- One row an event; hash covers the row and the hash of the row before it.
create table audit_event (
  sequence_number bigint not null,
  occurred_at timestamp(6) with time zone not null,
  actor varchar(255) not null,
  roles varchar(255) not null,
  organisation varchar(255) not null,
  operation varchar(100) not null,
  outcome varchar(20) not null,
  subject_type varchar(50) not null,
  subject_key varchar(255) not null,
  details varchar(10000) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint pk_audit_event primary key (sequence_number),
  constraint ck_audit_event_outcome check (outcome in ('CHANGED', 'REFUSED', 'READ'))
);
create index ix_audit_event_actor on audit_event (actor, sequence_number);
create index ix_audit_event_subject on audit_event (subject_type, subject_key, sequence_number);
create index ix_audit_event_operation on audit_event (operation, sequence_number);

-- The end of the chain; its row lock puts the writers in one order.
create table audit_head (
  id integer not null,
  sequence_number bigint not null,
  hash varchar(64) not null,
  constraint pk_audit_head primary key (id),
  constraint ck_audit_head_single check (id = 1)
);
insert into audit_head (id, sequence_number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create sequence outbox_message_seq start with 1 increment by 50;
create table outbox_message (
  id bigint not null,
  version integer not null,
  kind varchar(50) not null,
  subject_type varchar(50) not null,
  subject_key varchar(255) not null,
  payload varchar(4000) not null,
  state varchar(20) not null,
  attempts integer not null,
  created_at timestamp(6) with time zone not null,
  next_attempt_at timestamp(6) with time zone not null,
  delivered_at timestamp(6) with time zone,
  last_error varchar(1000),
  constraint pk_outbox_message primary key (id),
  constraint ck_outbox_message_state check (state in ('PENDING', 'DELIVERED'))
);
create index ix_outbox_message_due on outbox_message (state, next_attempt_at);
create index ix_outbox_message_subject on outbox_message (subject_type, subject_key);

create sequence document_seq start with 1 increment by 50;
create table document (
  id bigint not null,
  version integer not null,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  uploaded_by bigint not null,
  uploaded_at timestamp(6) with time zone not null,
  constraint pk_document primary key (id),
  constraint fk_document_uploaded_by foreign key (uploaded_by) references person (id)
);
create index ix_document_uploaded_by on document (uploaded_by);

create sequence revinfo_seq start with 1 increment by 50;
create table revinfo (
  rev bigint not null,
  revtstmp bigint not null,
  constraint pk_revinfo primary key (rev)
);

-- Which parts of the demonstration data were loaded.
create table demonstration_part (
  name varchar(100) not null,
  constraint pk_demonstration_part primary key (name)
);
