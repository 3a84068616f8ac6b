-- Meetings of councils: agenda, papers, attendance, notices and calendars.

-- The rules gain their part about meetings. What stands here for rules adopted earlier is a
-- proposal of this release and not a text of those councils: their next version may say otherwise.
alter table council_rules add column notice_days integer default 7 not null;
alter table council_rules add column proposal_days integer default 14 not null;
alter table council_rules add column meetings_per_year integer default 4 not null;
alter table council_rules add column written_voting boolean default true not null;
alter table council_rules add constraint ck_council_rules_notice_days check (notice_days between 0 and 60);

create sequence meeting_seq start with 1 increment by 50;
create table meeting (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  rules_id bigint not null,
  title_kk varchar(500) not null,
  title_ru varchar(500) not null,
  title_en varchar(500) not null,
  form varchar(20) not null,
  place varchar(500),
  link varchar(500),
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  status varchar(20) not null,
  calendar_uid varchar(80) not null,
  calendar_sequence integer not null,
  convened_at timestamp(6) with time zone,
  opened_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  cancel_reason varchar(1000),
  constraint pk_meeting primary key (id),
  constraint uk_meeting_calendar_uid unique (calendar_uid),
  constraint fk_meeting_council foreign key (council_id) references council (id),
  constraint fk_meeting_rules foreign key (rules_id) references council_rules (id),
  constraint ck_meeting_period check (ends_at > starts_at),
  constraint ck_meeting_form check (form in ('IN_ROOM', 'REMOTE', 'MIXED', 'WRITTEN')),
  constraint ck_meeting_status check (status in ('PLANNED', 'CONVENED', 'IN_SESSION', 'CLOSED', 'MINUTED', 'CANCELLED'))
);
create index ix_meeting_council on meeting (council_id, starts_at);
create index ix_meeting_rules on meeting (rules_id);

create sequence agenda_item_seq start with 1 increment by 50;
create table agenda_item (
  id bigint not null,
  version integer not null,
  meeting_id bigint not null,
  item_order integer not null,
  title_kk varchar(500) not null,
  title_ru varchar(500) not null,
  title_en varchar(500) not null,
  explanation varchar(4000),
  votable boolean not null,
  interested_organisation_id bigint,
  status varchar(20) not null,
  proposed_by bigint not null,
  proposed_at timestamp(6) with time zone not null,
  decline_reason varchar(1000),
  taken_up_at timestamp(6) with time zone,
  present_count integer,
  entitled_count integer,
  quorum_needed integer,
  ballot_id bigint,
  resolution varchar(4000),
  concluded_at timestamp(6) with time zone,
  constraint pk_agenda_item primary key (id),
  constraint fk_agenda_item_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_agenda_item_proposed_by foreign key (proposed_by) references person (id),
  constraint fk_agenda_item_interested_organisation foreign key (interested_organisation_id) references organisation (id),
  constraint fk_agenda_item_ballot foreign key (ballot_id) references ballot (id),
  constraint ck_agenda_item_status check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'TAKEN_UP', 'CONCLUDED', 'POSTPONED'))
);
create index ix_agenda_item_meeting on agenda_item (meeting_id, item_order);
create index ix_agenda_item_proposed_by on agenda_item (proposed_by);
create index ix_agenda_item_interested_organisation on agenda_item (interested_organisation_id);
create index ix_agenda_item_ballot on agenda_item (ballot_id);

create sequence agenda_paper_seq start with 1 increment by 50;
create table agenda_paper (
  id bigint not null,
  version integer not null,
  item_id bigint not null,
  document_id bigint not null,
  attached_at timestamp(6) with time zone not null,
  constraint pk_agenda_paper primary key (id),
  constraint uk_agenda_paper_document unique (item_id, document_id),
  constraint fk_agenda_paper_item foreign key (item_id) references agenda_item (id),
  constraint fk_agenda_paper_document foreign key (document_id) references document (id)
);
create index ix_agenda_paper_document on agenda_paper (document_id);

-- Append-only: who comes, goes or joins from elsewhere is a new row; the last one of a seat holds.
create sequence attendance_seq start with 1 increment by 50;
create table attendance (
  id bigint not null,
  version integer not null,
  meeting_id bigint not null,
  seat_id bigint not null,
  ordinal integer not null,
  mode varchar(20) not null,
  recorded_by bigint not null,
  recorded_at timestamp(6) with time zone not null,
  constraint pk_attendance primary key (id),
  constraint uk_attendance_ordinal unique (meeting_id, seat_id, ordinal),
  constraint fk_attendance_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_attendance_seat foreign key (seat_id) references seat (id),
  constraint fk_attendance_recorded_by foreign key (recorded_by) references person (id),
  constraint ck_attendance_mode check (mode in ('IN_ROOM', 'REMOTE', 'ABSENT'))
);
create index ix_attendance_seat on attendance (seat_id);
create index ix_attendance_recorded_by on attendance (recorded_by);

-- The address of a person's calendar feed holds a secret; only its hash is kept.
create sequence calendar_feed_seq start with 1 increment by 50;
create table calendar_feed (
  id bigint not null,
  version integer not null,
  person_id bigint not null,
  secret_hash varchar(64) not null,
  made_at timestamp(6) with time zone not null,
  constraint pk_calendar_feed primary key (id),
  constraint uk_calendar_feed_person unique (person_id),
  constraint uk_calendar_feed_secret unique (secret_hash),
  constraint fk_calendar_feed_person foreign key (person_id) references person (id)
);

-- A ballot of a meeting counts who was present; elsewhere who voted took part.
alter table ballot add column meeting_id bigint;
alter table ballot add constraint fk_ballot_meeting foreign key (meeting_id) references meeting (id);
create index ix_ballot_meeting on ballot (meeting_id);
alter table ballot add column count_present integer;
alter table ballot_seat add column present boolean;
