-- Assignments that decisions of councils give to members: what, who, until when, with which evidence.

create sequence assignment_seq start with 1 increment by 50;
create table assignment (
  id bigint not null,
  version integer not null,
  decision_id bigint not null,
  council_id bigint not null,
  text_kk varchar(1000) not null,
  text_ru varchar(1000) not null,
  text_en varchar(1000) not null,
  responsible_organisation_id bigint not null,
  deadline date not null,
  evidence_wanted varchar(1000),
  status varchar(20) not null,
  given_at timestamp(6) with time zone not null,
  reported_on date,
  steps integer not null,
  withdrawn_by_id bigint,
  constraint pk_assignment primary key (id),
  constraint fk_assignment_decision foreign key (decision_id) references decision (id),
  constraint fk_assignment_council foreign key (council_id) references council (id),
  constraint fk_assignment_responsible foreign key (responsible_organisation_id) references organisation (id),
  constraint fk_assignment_withdrawn_by foreign key (withdrawn_by_id) references decision (id),
  constraint ck_assignment_status check (status in ('ASSIGNED', 'REPORTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
  constraint ck_assignment_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_by_id is not null))
);
create index ix_assignment_decision on assignment (decision_id);
create index ix_assignment_council on assignment (council_id, deadline);
create index ix_assignment_responsible on assignment (responsible_organisation_id, status);
create index ix_assignment_status on assignment (status, deadline);
create index ix_assignment_withdrawn_by on assignment (withdrawn_by_id);

-- Append-only: each step with who took it and what was said or handed in.
create sequence assignment_event_seq start with 1 increment by 50;
create table assignment_event (
  id bigint not null,
  version integer not null,
  assignment_id bigint not null,
  ordinal integer not null,
  status varchar(20) not null,
  person_id bigint not null,
  happened_at timestamp(6) with time zone not null,
  note varchar(4000),
  document_id bigint,
  constraint pk_assignment_event primary key (id),
  constraint uk_assignment_event_ordinal unique (assignment_id, ordinal),
  constraint fk_assignment_event_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_assignment_event_person foreign key (person_id) references person (id),
  constraint fk_assignment_event_document foreign key (document_id) references document (id)
);
create index ix_assignment_event_person on assignment_event (person_id);
create index ix_assignment_event_document on assignment_event (document_id);
