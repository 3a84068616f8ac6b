-- Joint procurement: evaluators and their marks, the award of a lot, objections, and the saving shared among the members.

-- Append-only: an evaluator has declared that none of the bidders concerns them.
create sequence evaluator_declaration_seq start with 1 increment by 50;
create table evaluator_declaration (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  person_id bigint not null,
  declared_at timestamp(6) with time zone not null,
  constraint pk_evaluator_declaration primary key (id),
  constraint uk_evaluator_declaration unique (tender_id, person_id),
  constraint fk_evaluator_declaration_tender foreign key (tender_id) references tender (id),
  constraint fk_evaluator_declaration_person foreign key (person_id) references person (id)
);
create index ix_evaluator_declaration_person on evaluator_declaration (person_id);

create sequence bid_mark_seq start with 1 increment by 50;
create table bid_mark (
  id bigint not null,
  version integer not null,
  bid_id bigint not null,
  criterion integer not null,
  person_id bigint not null,
  mark numeric(5, 2) not null,
  marked_at timestamp(6) with time zone not null,
  constraint pk_bid_mark primary key (id),
  constraint uk_bid_mark unique (bid_id, criterion, person_id),
  constraint fk_bid_mark_bid foreign key (bid_id) references bid (id),
  constraint fk_bid_mark_person foreign key (person_id) references person (id),
  constraint ck_bid_mark_mark check (mark between 0 and 100)
);
create index ix_bid_mark_person on bid_mark (person_id);

-- The bid that stands first by the table; it binds when the tender is awarded.
create sequence lot_award_seq start with 1 increment by 50;
create table lot_award (
  id bigint not null,
  version integer not null,
  lot_id bigint not null,
  bid_id bigint not null,
  points numeric(9, 4) not null,
  proposed_by bigint not null,
  proposed_at timestamp(6) with time zone not null,
  constraint pk_lot_award primary key (id),
  constraint uk_lot_award unique (lot_id),
  constraint fk_lot_award_lot foreign key (lot_id) references tender_lot (id),
  constraint fk_lot_award_bid foreign key (bid_id) references bid (id),
  constraint fk_lot_award_person foreign key (proposed_by) references person (id)
);
create index ix_lot_award_bid on lot_award (bid_id);
create index ix_lot_award_person on lot_award (proposed_by);

create sequence award_objection_seq start with 1 increment by 50;
create table award_objection (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  bid_id bigint not null,
  objection varchar(4000) not null,
  filed_by bigint not null,
  filed_at timestamp(6) with time zone not null,
  upheld boolean,
  ground varchar(4000),
  decided_by bigint,
  decided_at timestamp(6) with time zone,
  constraint pk_award_objection primary key (id),
  constraint fk_award_objection_tender foreign key (tender_id) references tender (id),
  constraint fk_award_objection_bid foreign key (bid_id) references bid (id),
  constraint fk_award_objection_filed foreign key (filed_by) references person (id),
  constraint fk_award_objection_decided foreign key (decided_by) references person (id)
);
create index ix_award_objection_tender on award_objection (tender_id);
create index ix_award_objection_bid on award_objection (bid_id);
create index ix_award_objection_filed on award_objection (filed_by);
create index ix_award_objection_decided on award_objection (decided_by);

-- Append-only: the bill of a lot shared by one key; a later revision follows when a member has left.
create sequence lot_saving_seq start with 1 increment by 50;
create table lot_saving (
  id bigint not null,
  version integer not null,
  lot_id bigint not null,
  saving_key varchar(30) not null,
  revision_number integer not null,
  volume numeric(19, 3) not null,
  price numeric(19, 2) not null,
  total numeric(19, 2) not null,
  seed bigint,
  orders integer,
  standard_error numeric(19, 2),
  inputs_hash varchar(64) not null,
  computed_at timestamp(6) with time zone not null,
  constraint pk_lot_saving primary key (id),
  constraint uk_lot_saving unique (lot_id, saving_key, revision_number),
  constraint fk_lot_saving_lot foreign key (lot_id) references tender_lot (id),
  constraint ck_lot_saving_key check (saving_key in ('EQUAL_PRICE', 'PROPORTIONAL', 'SHAPLEY'))
);

-- One member's line of it.
create sequence tender_saving_seq start with 1 increment by 50;
create table tender_saving (
  id bigint not null,
  version integer not null,
  saving_id bigint not null,
  organisation_id bigint not null,
  quantity numeric(19, 3) not null,
  own_price numeric(19, 2) not null,
  ceiling_price numeric(19, 2) not null,
  alone_amount numeric(19, 2) not null,
  share_amount numeric(19, 2) not null,
  share_zone varchar(20) not null,
  leave_ground varchar(30),
  asked_again boolean not null,
  answer varchar(10),
  answered_by bigint,
  answered_at timestamp(6) with time zone,
  constraint pk_tender_saving primary key (id),
  constraint uk_tender_saving unique (saving_id, organisation_id),
  constraint fk_tender_saving_saving foreign key (saving_id) references lot_saving (id),
  constraint fk_tender_saving_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_tender_saving_person foreign key (answered_by) references person (id),
  constraint ck_tender_saving_zone check (share_zone in ('FAIR', 'PAST_PEAK', 'FALLING')),
  constraint ck_tender_saving_ground check (leave_ground in ('DEARER_THAN_ALONE', 'ABOVE_CEILING')),
  constraint ck_tender_saving_answer check (answer in ('STAYS', 'LEFT'))
);
create index ix_tender_saving_organisation on tender_saving (organisation_id);
create index ix_tender_saving_person on tender_saving (answered_by);
