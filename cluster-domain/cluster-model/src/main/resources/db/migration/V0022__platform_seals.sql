-- Seals of the audit chain, and verifications of it as jobs.

-- Append-only: the installation's signature over the head of the chain at a moment, and over the seal before.
create table audit_seal (
  seal_number bigint not null,
  event_number bigint not null,
  head_hash varchar(64) not null,
  sealed_at timestamp(6) with time zone not null,
  algorithm varchar(20) not null,
  public_key varchar(200) not null,
  signature varchar(200) not null,
  constraint pk_audit_seal primary key (seal_number),
  constraint uk_audit_seal_event unique (event_number)
);

-- After how many events the chain is sealed at the latest; once a day it is in any case. Its row lock puts the sealers
-- in one order.
create table audit_seal_rule (
  id integer not null,
  events_between bigint not null,
  constraint pk_audit_seal_rule primary key (id),
  constraint ck_audit_seal_rule_single check (id = 1 and events_between > 0)
);
insert into audit_seal_rule (id, events_between) values (1, 10000);

-- running: a constant while it runs, of which there is one; null for all that are over.
create sequence audit_check_seq start with 1 increment by 50;
create table audit_check (
  id bigint not null,
  version integer not null,
  state varchar(20) not null,
  running varchar(1),
  checked bigint not null,
  total bigint not null,
  first_broken bigint,
  reason varchar(30),
  head_hash varchar(64),
  started_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  constraint pk_audit_check primary key (id),
  constraint uk_audit_check_running unique (running),
  constraint ck_audit_check_state check (state in ('RUNNING', 'INTACT', 'BROKEN', 'INTERRUPTED')),
  constraint ck_audit_check_running check ((state = 'RUNNING') = (running is not null))
);
