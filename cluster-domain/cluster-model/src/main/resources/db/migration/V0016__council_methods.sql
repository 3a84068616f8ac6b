-- Ballots with several options, majorities per kind of subject, elections, reasons.

-- What a version of the rules says of one kind of subject; what is null is as in general.
create sequence council_subject_rule_seq start with 1 increment by 50;
create table council_subject_rule (
  id bigint not null,
  version integer not null,
  rules_id bigint not null,
  kind varchar(20) not null,
  pass_numerator integer,
  pass_denominator integer,
  pass_comparison varchar(20),
  pass_base varchar(20),
  secret boolean not null,
  hidden boolean not null,
  constraint pk_council_subject_rule primary key (id),
  constraint uk_council_subject_rule_kind unique (rules_id, kind),
  constraint fk_council_subject_rule_rules foreign key (rules_id) references council_rules (id),
  constraint ck_council_subject_rule_kind check (kind in ('ADMISSION', 'PROGRAMME', 'QUESTION', 'ELECTION', 'TENDER', 'CAMPAIGN')),
  constraint ck_council_subject_rule_pass check (pass_numerator between 0 and pass_denominator)
);

-- A question that a council is asked beside those of applications and programmes; with an elected
-- function it is an election and its options are seats.
create sequence council_question_seq start with 1 increment by 50;
create table council_question (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  title_kk varchar(1500) not null,
  title_ru varchar(1500) not null,
  title_en varchar(1500) not null,
  explanation varchar(4000),
  method varchar(20) not null,
  max_choices integer not null,
  places integer not null,
  elected_function varchar(20),
  term_until date,
  asked_by bigint not null,
  asked_at timestamp(6) with time zone not null,
  constraint pk_council_question primary key (id),
  constraint fk_council_question_council foreign key (council_id) references council (id),
  constraint fk_council_question_asked_by foreign key (asked_by) references person (id),
  constraint ck_council_question_method check (method in ('YES_NO', 'CHOICE', 'APPROVAL'))
);
create index ix_council_question_council on council_question (council_id);
create index ix_council_question_asked_by on council_question (asked_by);

-- Append-only: options do not change once they are proposed.
create sequence question_option_seq start with 1 increment by 50;
create table question_option (
  id bigint not null,
  version integer not null,
  question_id bigint not null,
  place integer not null,
  text_kk varchar(500) not null,
  text_ru varchar(500) not null,
  text_en varchar(500) not null,
  seat_id bigint,
  constraint pk_question_option primary key (id),
  constraint uk_question_option_place unique (question_id, place),
  constraint uk_question_option_seat unique (question_id, seat_id),
  constraint fk_question_option_question foreign key (question_id) references council_question (id),
  constraint fk_question_option_seat foreign key (seat_id) references seat (id)
);
create index ix_question_option_seat on question_option (seat_id);

alter table agenda_item add column question_id bigint;
alter table agenda_item add constraint fk_agenda_item_question foreign key (question_id) references council_question (id);
create index ix_agenda_item_question on agenda_item (question_id);

alter table ballot add column kind varchar(20) default 'QUESTION' not null;
update ballot set kind = 'ADMISSION' where subject_type = 'membership-application';
update ballot set kind = 'PROGRAMME' where subject_type = 'programme';
alter table ballot add column question_id bigint;
alter table ballot add column method varchar(20) default 'YES_NO' not null;
alter table ballot add column option_places varchar(100);
alter table ballot add column max_choices integer default 1 not null;
alter table ballot add column places integer default 1 not null;
alter table ballot add column secret boolean default false not null;
alter table ballot add column hidden boolean default true not null;
alter table ballot add column reason_for_no boolean default false not null;
alter table ballot add column count_options varchar(200);
alter table ballot add column casting_options varchar(100);
alter table ballot add constraint fk_ballot_question foreign key (question_id) references council_question (id);
alter table ballot add constraint ck_ballot_kind check (kind in ('ADMISSION', 'PROGRAMME', 'QUESTION', 'ELECTION', 'TENDER', 'CAMPAIGN'));
alter table ballot add constraint ck_ballot_method check (method in ('YES_NO', 'CHOICE', 'APPROVAL'));
create index ix_ballot_question on ballot (question_id);

alter table vote add column option_places varchar(100);
alter table vote add column reason varchar(1000);

alter table decision drop constraint ck_decision_kind;
alter table decision add constraint ck_decision_kind check (kind in
  ('ADMISSION', 'PROGRAMME', 'VOTED_ITEM', 'CONCLUDED_ITEM', 'QUESTION', 'ELECTION', 'OTHER'));
