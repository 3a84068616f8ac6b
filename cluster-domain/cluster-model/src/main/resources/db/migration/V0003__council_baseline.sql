-- Council: councils, their seats and rules, ballots and votes, applications for membership.

create sequence council_seq start with 1 increment by 50;
create table council (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  founded_on date not null,
  rules_number integer not null,
  constraint pk_council primary key (id),
  constraint uk_council_cluster unique (cluster_id),
  constraint fk_council_cluster foreign key (cluster_id) references cluster (id)
);

-- A version of the rules is written once; no threshold stands in code.
create sequence council_rules_seq start with 1 increment by 50;
create table council_rules (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  rules_number integer not null,
  valid_from date not null,
  quorum_numerator integer not null,
  quorum_denominator integer not null,
  quorum_comparison varchar(20) not null,
  quorum_base varchar(20) not null,
  pass_numerator integer not null,
  pass_denominator integer not null,
  pass_comparison varchar(20) not null,
  pass_base varchar(20) not null,
  casting_vote boolean not null,
  closes_when_all_voted boolean not null,
  voting_days integer not null,
  conditions_allowed boolean not null,
  seat_term_months integer not null,
  source varchar(500) not null,
  clause varchar(200) not null,
  verified boolean not null,
  constraint pk_council_rules primary key (id),
  constraint uk_council_rules_number unique (council_id, rules_number),
  constraint fk_council_rules_council foreign key (council_id) references council (id),
  constraint ck_council_rules_quorum check (quorum_numerator between 0 and quorum_denominator),
  constraint ck_council_rules_pass check (pass_numerator between 0 and pass_denominator),
  constraint ck_council_rules_voting_days check (voting_days between 1 and 90)
);

create sequence seat_seq start with 1 increment by 50;
create table seat (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  sphere varchar(20) not null,
  organisation_id bigint not null,
  person_id bigint not null,
  held_from date not null,
  held_until date not null,
  constraint pk_seat primary key (id),
  constraint fk_seat_council foreign key (council_id) references council (id),
  constraint fk_seat_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_seat_person foreign key (person_id) references person (id),
  constraint ck_seat_sphere check (sphere in ('GOVERNMENT', 'BUSINESS', 'SCIENCE')),
  constraint ck_seat_term check (held_until >= held_from)
);
create index ix_seat_council on seat (council_id);
create index ix_seat_organisation on seat (organisation_id);
create index ix_seat_person on seat (person_id);

create sequence seat_function_seq start with 1 increment by 50;
create table seat_function (
  id bigint not null,
  version integer not null,
  seat_id bigint not null,
  held_function varchar(20) not null,
  held_from date not null,
  held_until date,
  constraint pk_seat_function primary key (id),
  constraint fk_seat_function_seat foreign key (seat_id) references seat (id),
  constraint ck_seat_function_function check (held_function in ('CHAIR', 'DEPUTY', 'SECRETARY'))
);
create index ix_seat_function_seat on seat_function (seat_id);

-- live_key is the subject while the ballot is alive, null afterwards: one live ballot a subject.
create sequence ballot_seq start with 1 increment by 50;
create table ballot (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  rules_id bigint not null,
  subject_type varchar(40) not null,
  subject_id bigint not null,
  interested_organisation_id bigint,
  repeat_of_id bigint,
  live_key varchar(80),
  question_kk varchar(1500) not null,
  question_ru varchar(1500) not null,
  question_en varchar(1500) not null,
  conditions_kk varchar(2000),
  conditions_ru varchar(2000),
  conditions_en varchar(2000),
  status varchar(20) not null,
  opens_at timestamp(6) with time zone,
  closes_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  certified_at timestamp(6) with time zone,
  annul_reason varchar(1000),
  count_entitled integer,
  count_recused integer,
  count_yes integer,
  count_no integer,
  count_abstain integer,
  counted varchar(20),
  outcome varchar(20),
  casting_choice varchar(20),
  casting_seat_id bigint,
  constraint pk_ballot primary key (id),
  constraint uk_ballot_live unique (live_key),
  constraint fk_ballot_council foreign key (council_id) references council (id),
  constraint fk_ballot_rules foreign key (rules_id) references council_rules (id),
  constraint fk_ballot_interested_organisation foreign key (interested_organisation_id) references organisation (id),
  constraint fk_ballot_repeat_of foreign key (repeat_of_id) references ballot (id),
  constraint fk_ballot_casting_seat foreign key (casting_seat_id) references seat (id),
  constraint ck_ballot_status check (status in ('DRAFT', 'OPEN', 'CLOSED', 'CERTIFIED', 'ANNULLED')),
  constraint ck_ballot_outcome check (outcome in ('CARRIED', 'NOT_CARRIED', 'NO_QUORUM', 'TIED'))
);
create index ix_ballot_council on ballot (council_id, id);
create index ix_ballot_rules on ballot (rules_id);
create index ix_ballot_subject on ballot (subject_type, subject_id);
create index ix_ballot_due on ballot (status, closes_at);
create index ix_ballot_interested_organisation on ballot (interested_organisation_id);
create index ix_ballot_repeat_of on ballot (repeat_of_id);
create index ix_ballot_casting_seat on ballot (casting_seat_id);

create sequence ballot_seat_seq start with 1 increment by 50;
create table ballot_seat (
  id bigint not null,
  version integer not null,
  ballot_id bigint not null,
  seat_id bigint not null,
  sphere varchar(20) not null,
  organisation_id bigint not null,
  person_id bigint not null,
  chair boolean not null,
  recusal varchar(20),
  interest varchar(500),
  recused_at timestamp(6) with time zone,
  constraint pk_ballot_seat primary key (id),
  constraint uk_ballot_seat_seat unique (ballot_id, seat_id),
  constraint uk_ballot_seat_person unique (ballot_id, person_id),
  constraint fk_ballot_seat_ballot foreign key (ballot_id) references ballot (id),
  constraint fk_ballot_seat_seat foreign key (seat_id) references seat (id),
  constraint fk_ballot_seat_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_ballot_seat_person foreign key (person_id) references person (id),
  constraint ck_ballot_seat_recusal check (recusal in ('OWN_ORGANISATION', 'SAME_PERSON', 'DECLARED'))
);
create index ix_ballot_seat_seat on ballot_seat (seat_id);
create index ix_ballot_seat_organisation on ballot_seat (organisation_id);
create index ix_ballot_seat_person on ballot_seat (person_id, ballot_id);

-- Append-only: a change of mind is a new row.
create sequence vote_seq start with 1 increment by 50;
create table vote (
  id bigint not null,
  version integer not null,
  ballot_id bigint not null,
  seat_id bigint not null,
  person_id bigint not null,
  ordinal integer not null,
  choice varchar(20) not null,
  voted_at timestamp(6) with time zone not null,
  constraint pk_vote primary key (id),
  constraint uk_vote_ordinal unique (ballot_id, seat_id, ordinal),
  constraint fk_vote_ballot_seat foreign key (ballot_id, seat_id) references ballot_seat (ballot_id, seat_id),
  constraint fk_vote_person foreign key (person_id) references person (id),
  constraint ck_vote_choice check (choice in ('YES', 'NO', 'ABSTAIN'))
);
create index ix_vote_person on vote (person_id);

-- live_key is cluster and organisation until the application ends, null afterwards.
create sequence membership_application_seq start with 1 increment by 50;
create table membership_application (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  organisation_id bigint not null,
  applicant_id bigint not null,
  live_key varchar(50),
  status varchar(30) not null,
  wanted_role varchar(20),
  wanted_place varchar(20),
  statement varchar(4000),
  turnover varchar(30),
  contact_name varchar(255),
  contact_email varchar(255),
  consented_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  submitted_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  ballot_id bigint,
  membership_id bigint,
  constraint pk_membership_application primary key (id),
  constraint uk_membership_application_live unique (live_key),
  constraint fk_membership_application_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_membership_application_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_membership_application_applicant foreign key (applicant_id) references person (id),
  constraint fk_membership_application_ballot foreign key (ballot_id) references ballot (id),
  constraint fk_membership_application_membership foreign key (membership_id) references membership (id),
  constraint ck_membership_application_status check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMISSIBLE',
    'INADMISSIBLE', 'UNDER_VOTE', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'NO_QUORUM', 'WITHDRAWN'))
);
create index ix_membership_application_cluster on membership_application (cluster_id, status);
create index ix_membership_application_organisation on membership_application (organisation_id);
create index ix_membership_application_applicant on membership_application (applicant_id);
create index ix_membership_application_ballot on membership_application (ballot_id);
create index ix_membership_application_membership on membership_application (membership_id);

create sequence application_document_seq start with 1 increment by 50;
create table application_document (
  id bigint not null,
  version integer not null,
  application_id bigint not null,
  document_id bigint not null,
  attached_at timestamp(6) with time zone not null,
  constraint pk_application_document primary key (id),
  constraint uk_application_document_document unique (application_id, document_id),
  constraint fk_application_document_application foreign key (application_id) references membership_application (id),
  constraint fk_application_document_document foreign key (document_id) references document (id)
);
create index ix_application_document_document on application_document (document_id);

-- Append-only: the timeline of an application.
create sequence application_event_seq start with 1 increment by 50;
create table application_event (
  id bigint not null,
  version integer not null,
  application_id bigint not null,
  status varchar(30) not null,
  happened_at timestamp(6) with time zone not null,
  actor varchar(255) not null,
  note varchar(2000),
  ballot_id bigint,
  constraint pk_application_event primary key (id),
  constraint fk_application_event_application foreign key (application_id) references membership_application (id),
  constraint fk_application_event_ballot foreign key (ballot_id) references ballot (id)
);
create index ix_application_event_application on application_event (application_id, id);
create index ix_application_event_ballot on application_event (ballot_id);

-- What rows looked like (Envers).

create table council_aud (
  id bigint not null,
  rev bigint not null,
  revtype smallint,
  cluster_id bigint,
  name_kk varchar(500),
  name_ru varchar(500),
  name_en varchar(500),
  founded_on date,
  rules_number integer,
  constraint pk_council_aud primary key (id, rev),
  constraint fk_council_aud_rev foreign key (rev) references revinfo (rev)
);
create index ix_council_aud_rev on council_aud (rev);

create table seat_aud (
  id bigint not null,
  rev bigint not null,
  revtype smallint,
  council_id bigint,
  sphere varchar(20),
  organisation_id bigint,
  person_id bigint,
  held_from date,
  held_until date,
  constraint pk_seat_aud primary key (id, rev),
  constraint fk_seat_aud_rev foreign key (rev) references revinfo (rev)
);
create index ix_seat_aud_rev on seat_aud (rev);
