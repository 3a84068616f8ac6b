-- Target programmes: text, measures with their money, expected indicators, timeline.

create sequence programme_seq start with 1 increment by 50;
create table programme (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  name_kk varchar(500),
  name_ru varchar(500),
  name_en varchar(500),
  goal_kk varchar(4000),
  goal_ru varchar(4000),
  goal_en varchar(4000),
  growth_point_kk varchar(4000),
  growth_point_ru varchar(4000),
  growth_point_en varchar(4000),
  first_year integer,
  last_year integer,
  status varchar(30) not null,
  ballot_id bigint,
  ballot_open boolean not null,
  changed_at timestamp(6) with time zone not null,
  constraint pk_programme primary key (id),
  constraint fk_programme_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_programme_ballot foreign key (ballot_id) references ballot (id),
  constraint ck_programme_status check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ELIGIBLE', 'INELIGIBLE',
    'UNDER_APPROVAL', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'CONTRACTED', 'MODIFICATION_DRAFT',
    'MODIFICATION_SUBMITTED', 'CLOSED'))
);
create index ix_programme_cluster on programme (cluster_id);
create index ix_programme_status on programme (status);
create index ix_programme_ballot on programme (ballot_id);

-- Everybody who wrote any of it, so that nobody approves what they prepared.
create table programme_preparer (
  programme_id bigint not null,
  person_id bigint not null,
  constraint pk_programme_preparer primary key (programme_id, person_id),
  constraint fk_programme_preparer_programme foreign key (programme_id) references programme (id),
  constraint fk_programme_preparer_person foreign key (person_id) references person (id)
);
create index ix_programme_preparer_person on programme_preparer (person_id);

create sequence programme_measure_seq start with 1 increment by 50;
create table programme_measure (
  id bigint not null,
  version integer not null,
  programme_id bigint not null,
  position integer not null,
  name_kk varchar(500),
  name_ru varchar(500),
  name_en varchar(500),
  completion_kk varchar(500),
  completion_ru varchar(500),
  completion_en varchar(500),
  responsible_id bigint,
  due_on date,
  constraint pk_programme_measure primary key (id),
  constraint fk_programme_measure_programme foreign key (programme_id) references programme (id),
  constraint fk_programme_measure_responsible foreign key (responsible_id) references organisation (id)
);
create index ix_programme_measure_programme on programme_measure (programme_id);
create index ix_programme_measure_responsible on programme_measure (responsible_id);

create table measure_funding (
  measure_id bigint not null,
  source varchar(30) not null,
  funding_year integer not null,
  amount numeric(19, 2) not null,
  constraint pk_measure_funding primary key (measure_id, source, funding_year),
  constraint fk_measure_funding_measure foreign key (measure_id) references programme_measure (id),
  constraint ck_measure_funding_amount check (amount >= 0)
);

create sequence programme_indicator_seq start with 1 increment by 50;
create table programme_indicator (
  id bigint not null,
  version integer not null,
  programme_id bigint not null,
  position integer not null,
  name_kk varchar(500),
  name_ru varchar(500),
  name_en varchar(500),
  unit varchar(30),
  baseline_year integer,
  baseline numeric(19, 4),
  target_year integer,
  target numeric(19, 4),
  constraint pk_programme_indicator primary key (id),
  constraint fk_programme_indicator_programme foreign key (programme_id) references programme (id)
);
create index ix_programme_indicator_programme on programme_indicator (programme_id);

-- Append-only: what happened, which state it led to, by whom and why.
create sequence programme_event_seq start with 1 increment by 50;
create table programme_event (
  id bigint not null,
  version integer not null,
  programme_id bigint not null,
  kind varchar(30) not null,
  status varchar(30) not null,
  happened_at timestamp(6) with time zone not null,
  actor varchar(255) not null,
  note varchar(4000),
  ballot_id bigint,
  constraint pk_programme_event primary key (id),
  constraint fk_programme_event_programme foreign key (programme_id) references programme (id),
  constraint fk_programme_event_ballot foreign key (ballot_id) references ballot (id)
);
create index ix_programme_event_programme on programme_event (programme_id);
create index ix_programme_event_ballot on programme_event (ballot_id);

-- What rows looked like (Envers).
create table programme_aud (
  id bigint not null,
  rev bigint not null,
  revtype smallint,
  cluster_id bigint,
  name_kk varchar(500),
  name_ru varchar(500),
  name_en varchar(500),
  goal_kk varchar(4000),
  goal_ru varchar(4000),
  goal_en varchar(4000),
  growth_point_kk varchar(4000),
  growth_point_ru varchar(4000),
  growth_point_en varchar(4000),
  first_year integer,
  last_year integer,
  status varchar(30),
  ballot_id bigint,
  ballot_open boolean,
  changed_at timestamp(6) with time zone,
  constraint pk_programme_aud primary key (id, rev),
  constraint fk_programme_aud_rev foreign key (rev) references revinfo (rev)
);
create index ix_programme_aud_rev on programme_aud (rev);
