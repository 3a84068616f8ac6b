-- The body of a council: composition as a rule, acting chair, invited persons, substitution and
-- delegation, declarations of interest, business groups, restricted papers.

-- A seat rule of a sphere is a number ("5"), a share of all seats ("1/3"), or null where it is free.
alter table council_rules add column seats_total integer;
alter table council_rules add column seats_government varchar(9);
alter table council_rules add column seats_business varchar(9);
alter table council_rules add column seats_science varchar(9);
alter table council_rules add column substitution boolean default false not null;
alter table council_rules add column delegations_most integer default 0 not null;
alter table council_rules add column delegated_present boolean default false not null;
alter table council_rules add column co_chairs boolean default false not null;
alter table council_rules add constraint ck_council_rules_seats_total check (seats_total between 1 and 200);
alter table council_rules add constraint ck_council_rules_delegations check (delegations_most between 0 and 20);

alter table seat_function drop constraint ck_seat_function_function;
alter table seat_function add constraint ck_seat_function_function
  check (held_function in ('CHAIR', 'DEPUTY', 'CO_CHAIR', 'SECRETARY'));
alter table minutes_signature drop constraint ck_minutes_signature_function;
alter table minutes_signature add constraint ck_minutes_signature_function
  check (signer_function in ('CHAIR', 'DEPUTY', 'CO_CHAIR', 'SECRETARY'));

-- Who acts as chair in a ballot, and why; null for all other seats.
alter table ballot_seat add column held_function varchar(20);
alter table ballot_seat add column acting varchar(20);
update ballot_seat set held_function = 'CHAIR' where chair = true;
update ballot_seat set acting = 'CHAIR' where chair = true and recusal is null;
alter table ballot_seat drop constraint ck_ballot_seat_recusal;
alter table ballot_seat add constraint ck_ballot_seat_recusal
  check (recusal in ('OWN_ORGANISATION', 'SAME_PERSON', 'OWN_GROUP', 'STANDING_DECLARATION', 'DECLARED'));
alter table ballot_seat add constraint ck_ballot_seat_acting
  check (acting in ('CHAIR', 'CHAIR_RECUSED', 'CHAIR_VACANT', 'CHAIR_ABSENT'));

-- live_key is meeting and seat while the substitution stands, null afterwards.
create sequence substitution_seq start with 1 increment by 50;
create table substitution (
  id bigint not null,
  version integer not null,
  meeting_id bigint not null,
  seat_id bigint not null,
  person_id bigint not null,
  live_key varchar(50),
  named_by bigint not null,
  named_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone,
  constraint pk_substitution primary key (id),
  constraint uk_substitution_live unique (live_key),
  constraint fk_substitution_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_substitution_seat foreign key (seat_id) references seat (id),
  constraint fk_substitution_person foreign key (person_id) references person (id),
  constraint fk_substitution_named_by foreign key (named_by) references person (id)
);
create index ix_substitution_meeting on substitution (meeting_id);
create index ix_substitution_seat on substitution (seat_id);
create index ix_substitution_person on substitution (person_id);
create index ix_substitution_named_by on substitution (named_by);

-- One hop: a seat that holds a delegation gives none, a seat that gave one holds none.
create sequence delegation_seq start with 1 increment by 50;
create table delegation (
  id bigint not null,
  version integer not null,
  meeting_id bigint not null,
  from_seat_id bigint not null,
  to_seat_id bigint not null,
  live_key varchar(50),
  given_by bigint not null,
  given_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone,
  constraint pk_delegation primary key (id),
  constraint uk_delegation_live unique (live_key),
  constraint fk_delegation_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_delegation_from_seat foreign key (from_seat_id) references seat (id),
  constraint fk_delegation_to_seat foreign key (to_seat_id) references seat (id),
  constraint fk_delegation_given_by foreign key (given_by) references person (id),
  constraint ck_delegation_seats check (from_seat_id <> to_seat_id)
);
create index ix_delegation_meeting on delegation (meeting_id);
create index ix_delegation_from_seat on delegation (from_seat_id);
create index ix_delegation_to_seat on delegation (to_seat_id);
create index ix_delegation_given_by on delegation (given_by);

-- By what right a vote was given for its seat, and whether the seat counts in the quorum of the item.
alter table vote add column cast_right varchar(20) default 'OWN' not null;
alter table vote add constraint ck_vote_cast_right check (cast_right in ('OWN', 'SUBSTITUTE', 'DELEGATION'));
alter table ballot_seat add column outside_quorum boolean default false not null;

create sequence invitation_seq start with 1 increment by 50;
create table invitation (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  meeting_id bigint,
  person_id bigint not null,
  capacity varchar(300) not null,
  held_from date not null,
  held_until date,
  constraint pk_invitation primary key (id),
  constraint fk_invitation_council foreign key (council_id) references council (id),
  constraint fk_invitation_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_invitation_person foreign key (person_id) references person (id),
  constraint ck_invitation_term check (held_until >= held_from)
);
create index ix_invitation_council on invitation (council_id);
create index ix_invitation_meeting on invitation (meeting_id);
create index ix_invitation_person on invitation (person_id);

-- Append-only: the last row of an invited person in a meeting holds.
create sequence invited_attendance_seq start with 1 increment by 50;
create table invited_attendance (
  id bigint not null,
  version integer not null,
  meeting_id bigint not null,
  invitation_id bigint not null,
  ordinal integer not null,
  mode varchar(20) not null,
  recorded_by bigint not null,
  recorded_at timestamp(6) with time zone not null,
  constraint pk_invited_attendance primary key (id),
  constraint uk_invited_attendance_ordinal unique (meeting_id, invitation_id, ordinal),
  constraint fk_invited_attendance_meeting foreign key (meeting_id) references meeting (id),
  constraint fk_invited_attendance_invitation foreign key (invitation_id) references invitation (id),
  constraint fk_invited_attendance_recorded_by foreign key (recorded_by) references person (id),
  constraint ck_invited_attendance_mode check (mode in ('IN_ROOM', 'REMOTE', 'ABSENT'))
);
create index ix_invited_attendance_invitation on invited_attendance (invitation_id);
create index ix_invited_attendance_recorded_by on invited_attendance (recorded_by);

create sequence business_group_seq start with 1 increment by 50;
create table business_group (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  constraint pk_business_group primary key (id),
  constraint fk_business_group_cluster foreign key (cluster_id) references cluster (id)
);
create index ix_business_group_cluster on business_group (cluster_id);

create sequence business_group_member_seq start with 1 increment by 50;
create table business_group_member (
  id bigint not null,
  version integer not null,
  group_id bigint not null,
  organisation_id bigint not null,
  held_from date not null,
  held_until date,
  source varchar(500) not null,
  constraint pk_business_group_member primary key (id),
  constraint fk_business_group_member_group foreign key (group_id) references business_group (id),
  constraint fk_business_group_member_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_business_group_member_term check (held_until >= held_from)
);
create index ix_business_group_member_group on business_group_member (group_id);
create index ix_business_group_member_organisation on business_group_member (organisation_id);

create sequence interest_declaration_seq start with 1 increment by 50;
create table interest_declaration (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  seat_id bigint not null,
  organisation_id bigint,
  group_id bigint,
  ground varchar(20) not null,
  reason varchar(500) not null,
  held_from date not null,
  held_until date,
  recorded_by bigint not null,
  recorded_at timestamp(6) with time zone not null,
  constraint pk_interest_declaration primary key (id),
  constraint fk_interest_declaration_council foreign key (council_id) references council (id),
  constraint fk_interest_declaration_seat foreign key (seat_id) references seat (id),
  constraint fk_interest_declaration_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_interest_declaration_group foreign key (group_id) references business_group (id),
  constraint fk_interest_declaration_recorded_by foreign key (recorded_by) references person (id),
  constraint ck_interest_declaration_concerns check (
    (organisation_id is null and group_id is not null) or (organisation_id is not null and group_id is null)),
  constraint ck_interest_declaration_ground check (ground in ('OWNERSHIP', 'EMPLOYMENT', 'KINSHIP', 'CONTRACT', 'OTHER')),
  constraint ck_interest_declaration_term check (held_until >= held_from)
);
create index ix_interest_declaration_council on interest_declaration (council_id);
create index ix_interest_declaration_seat on interest_declaration (seat_id);
create index ix_interest_declaration_organisation on interest_declaration (organisation_id);
create index ix_interest_declaration_group on interest_declaration (group_id);
create index ix_interest_declaration_recorded_by on interest_declaration (recorded_by);

-- Papers of items that were somebody's own case were kept from that seat before papers had a mark.
alter table agenda_paper add column restricted boolean default false not null;
update agenda_paper set restricted = true
  where item_id in (select i.id from agenda_item i where i.interested_organisation_id is not null);
