-- Mail to people: what is to be told to whom, how far it is, each attempt to hand it over; and when and in which
-- language a person wants to be written to.

alter table person add column mail_language varchar(2) default 'KK' not null;
alter table person add column mail_timing varchar(20) default 'AT_ONCE' not null;

-- standing: the ground on which the person is written to, looked at again at delivery.
-- once_key: for reminders, of which there is one; null for all else.
create sequence mail_seq start with 1 increment by 50;
create table mail (
  id bigint not null,
  version integer not null,
  template varchar(40) not null,
  person_id bigint not null,
  standing varchar(30) not null,
  standing_key bigint,
  subject_type varchar(50) not null,
  subject_key varchar(255) not null,
  cluster_id bigint,
  content_values varchar(10000) not null,
  link varchar(500) not null,
  calendar_method varchar(10),
  calendar varchar(20000),
  once_key varchar(200),
  state varchar(20) not null,
  suppression varchar(20),
  attempts integer not null,
  last_answer varchar(1000),
  digest_id bigint,
  created_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone,
  changed_at timestamp(6) with time zone not null,
  constraint pk_mail primary key (id),
  constraint uk_mail_once_key unique (once_key),
  constraint fk_mail_person foreign key (person_id) references person (id),
  constraint fk_mail_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_mail_digest foreign key (digest_id) references mail (id),
  constraint ck_mail_state check (state in ('QUEUED', 'HELD', 'FAILED', 'SENT', 'BOUNCED', 'DIGESTED', 'SUPPRESSED')),
  constraint ck_mail_suppression check ((state = 'SUPPRESSED') = (suppression is not null))
);
create index ix_mail_person on mail (person_id);
create index ix_mail_cluster on mail (cluster_id, id);
create index ix_mail_digest on mail (digest_id);
create index ix_mail_state on mail (state, due_at);
create index ix_mail_subject on mail (subject_type, subject_key);

-- Append-only: what the mail server said each time.
create sequence mail_attempt_seq start with 1 increment by 50;
create table mail_attempt (
  id bigint not null,
  version integer not null,
  mail_id bigint not null,
  ordinal integer not null,
  attempted_at timestamp(6) with time zone not null,
  outcome varchar(20) not null,
  answer varchar(1000) not null,
  constraint pk_mail_attempt primary key (id),
  constraint uk_mail_attempt_ordinal unique (mail_id, ordinal),
  constraint fk_mail_attempt_mail foreign key (mail_id) references mail (id),
  constraint ck_mail_attempt_outcome check (outcome in ('SENT', 'FAILED', 'BOUNCED'))
);
