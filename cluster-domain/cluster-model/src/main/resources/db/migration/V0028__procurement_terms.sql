-- Joint procurement: rules as data, the guard of competition, versions of the terms, documents, invitations, enquiries.

-- When it was put on the public register; a tender that is cancelled later stays there.
alter table tender add column published_at timestamp(6) with time zone;
-- Too few members need it: no supplier may learn what one of them buys.
alter table tender_lot add column left_out boolean default false not null;
-- The pooled volume as it is shown: renewed when enough members have changed theirs, so that two looks tell of nobody.
alter table tender_lot add column pooled_quantity numeric(19, 3);
alter table tender_lot add column pooled_members integer;
alter table tender_lot add column pooled_at timestamp(6) with time zone;

-- A monitored rule: a number with its source, clause, days of validity and a flag. In code stands no such number.
create sequence procurement_rule_seq start with 1000 increment by 50;
create table procurement_rule (
  id bigint not null,
  version integer not null,
  kind varchar(30) not null,
  jurisdiction varchar(10) not null,
  rule_value numeric(9, 2) not null,
  source varchar(500) not null,
  clause varchar(500) not null,
  valid_from date not null,
  valid_to date,
  verified boolean not null,
  constraint pk_procurement_rule primary key (id),
  constraint uk_procurement_rule unique (kind, jurisdiction, valid_from),
  constraint ck_procurement_rule_kind check (kind in ('GUARD_SHARE', 'FEWEST_MEMBERS', 'BIDDING_DAYS',
    'EXTENSION_DAYS', 'STANDSTILL_DAYS')),
  constraint ck_procurement_rule_value check (rule_value >= 0),
  constraint ck_procurement_rule_valid check (valid_to is null or valid_from <= valid_to)
);
insert into procurement_rule (id, version, kind, jurisdiction, rule_value, source, clause, valid_from, valid_to, verified)
  values (1, 0, 'GUARD_SHARE', 'EU', 15.00,
    'European Commission, Guidelines on horizontal co-operation agreements (2023), as reported by crowell.com (2024)',
    'Joint purchasing: combined share below 15 % on the purchasing and on the selling market',
    date '2023-07-21', null, true);
insert into procurement_rule (id, version, kind, jurisdiction, rule_value, source, clause, valid_from, valid_to, verified)
  values (2, 0, 'GUARD_SHARE', 'KZ', 15.00,
    'No threshold for joint purchasing was found in the law of Kazakhstan; the value of the EU stands in its place',
    'Not verified: ask a lawyer', date '2023-07-21', null, false);
insert into procurement_rule (id, version, kind, jurisdiction, rule_value, source, clause, valid_from, valid_to, verified)
  values (3, 0, 'FEWEST_MEMBERS', 'KLASTER', 3.00,
    'Practice of clusters in Flanders: no figure over fewer than three companies',
    'Aggregates over at least three firms', date '2023-01-01', null, true);
insert into procurement_rule (id, version, kind, jurisdiction, rule_value, source, clause, valid_from, valid_to, verified)
  values (4, 0, 'BIDDING_DAYS', 'KLASTER', 7.00, 'A default of this system, to be set by the council',
    'Days from the first bid to the deadline at least', date '2023-01-01', null, false);
insert into procurement_rule (id, version, kind, jurisdiction, rule_value, source, clause, valid_from, valid_to, verified)
  values (5, 0, 'EXTENSION_DAYS', 'KLASTER', 5.00, 'A default of this system, to be set by the council',
    'Days left for bids at least after the terms have changed', date '2023-01-01', null, false);
insert into procurement_rule (id, version, kind, jurisdiction, rule_value, source, clause, valid_from, valid_to, verified)
  values (6, 0, 'STANDSTILL_DAYS', 'KLASTER', 10.00, 'A default of this system, to be set by the council',
    'Days for objections before an award binds', date '2023-01-01', null, false);

-- What was found on the group's shares of the markets; the newest counts.
create sequence tender_guard_seq start with 1 increment by 50;
create table tender_guard (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  buying_share numeric(5, 2) not null,
  buying_source varchar(1000) not null,
  selling_share numeric(5, 2) not null,
  selling_source varchar(1000) not null,
  as_of date not null,
  threshold numeric(9, 2) not null,
  assessed_by bigint not null,
  assessed_at timestamp(6) with time zone not null,
  constraint pk_tender_guard primary key (id),
  constraint fk_tender_guard_tender foreign key (tender_id) references tender (id),
  constraint fk_tender_guard_person foreign key (assessed_by) references person (id),
  constraint ck_tender_guard_buying check (buying_share between 0 and 100),
  constraint ck_tender_guard_selling check (selling_share between 0 and 100)
);
create index ix_tender_guard_tender on tender_guard (tender_id);
create index ix_tender_guard_person on tender_guard (assessed_by);

-- A lawyer's review of one finding.
create sequence tender_review_seq start with 1 increment by 50;
create table tender_review (
  id bigint not null,
  version integer not null,
  guard_id bigint not null,
  reviewer varchar(500) not null,
  conclusion varchar(4000) not null,
  document_id bigint not null,
  recorded_by bigint not null,
  recorded_at timestamp(6) with time zone not null,
  constraint pk_tender_review primary key (id),
  constraint uk_tender_review unique (guard_id),
  constraint fk_tender_review_guard foreign key (guard_id) references tender_guard (id),
  constraint fk_tender_review_document foreign key (document_id) references document (id),
  constraint fk_tender_review_person foreign key (recorded_by) references person (id)
);
create index ix_tender_review_document on tender_review (document_id);
create index ix_tender_review_person on tender_review (recorded_by);

-- A version of the terms; the newest is in force. A draft may have gaps.
create sequence tender_terms_seq start with 1 increment by 50;
create table tender_terms (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  terms_number integer not null,
  delivery_kk varchar(4000),
  delivery_ru varchar(4000),
  delivery_en varchar(4000),
  payment_kk varchar(4000),
  payment_ru varchar(4000),
  payment_en varchar(4000),
  quality_kk varchar(4000),
  quality_ru varchar(4000),
  quality_en varchar(4000),
  liability_kk varchar(4000),
  liability_ru varchar(4000),
  liability_en varchar(4000),
  payment_days integer,
  validity_days integer,
  price_weight integer,
  saving_key varchar(30),
  bidding_until timestamp(6) with time zone,
  change_reason varchar(4000),
  saved_by bigint not null,
  saved_at timestamp(6) with time zone not null,
  constraint pk_tender_terms primary key (id),
  constraint uk_tender_terms unique (tender_id, terms_number),
  constraint fk_tender_terms_tender foreign key (tender_id) references tender (id),
  constraint fk_tender_terms_person foreign key (saved_by) references person (id),
  constraint ck_tender_terms_saving_key check (saving_key in ('EQUAL_PRICE', 'PROPORTIONAL', 'SHAPLEY')),
  constraint ck_tender_terms_price_weight check (price_weight between 1 and 100)
);
create index ix_tender_terms_person on tender_terms (saved_by);

create table tender_terms_criterion (
  terms_id bigint not null,
  position integer not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  weight integer not null,
  constraint pk_tender_terms_criterion primary key (terms_id, position),
  constraint fk_tender_terms_criterion_terms foreign key (terms_id) references tender_terms (id),
  constraint ck_tender_terms_criterion_weight check (weight between 1 and 99)
);

-- Volumes from which a price is asked for; nought, the first tier, is not among them.
create table tender_terms_tier (
  terms_id bigint not null,
  position integer not null,
  lot_position integer not null,
  from_quantity numeric(19, 3) not null,
  constraint pk_tender_terms_tier primary key (terms_id, position),
  constraint fk_tender_terms_tier_terms foreign key (terms_id) references tender_terms (id),
  constraint ck_tender_terms_tier_from check (from_quantity > 0)
);

create sequence tender_document_seq start with 1 increment by 50;
create table tender_document (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  document_id bigint not null,
  added_by bigint not null,
  added_at timestamp(6) with time zone not null,
  constraint pk_tender_document primary key (id),
  constraint uk_tender_document unique (tender_id, document_id),
  constraint fk_tender_document_tender foreign key (tender_id) references tender (id),
  constraint fk_tender_document_document foreign key (document_id) references document (id),
  constraint fk_tender_document_person foreign key (added_by) references person (id)
);
create index ix_tender_document_document on tender_document (document_id);
create index ix_tender_document_person on tender_document (added_by);

-- Suppliers that may bid where not everybody may; firms outside of the register too.
create sequence tender_invitation_seq start with 1 increment by 50;
create table tender_invitation (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  legal_id varchar(12) not null,
  name varchar(500) not null,
  invited_by bigint not null,
  invited_at timestamp(6) with time zone not null,
  constraint pk_tender_invitation primary key (id),
  constraint uk_tender_invitation unique (tender_id, legal_id),
  constraint fk_tender_invitation_tender foreign key (tender_id) references tender (id),
  constraint fk_tender_invitation_person foreign key (invited_by) references person (id)
);
create index ix_tender_invitation_person on tender_invitation (invited_by);

-- A question and its answer, which all see; who asked is shown to nobody.
create sequence tender_enquiry_seq start with 1 increment by 50;
create table tender_enquiry (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  question varchar(4000) not null,
  asked_by bigint not null,
  asked_at timestamp(6) with time zone not null,
  answer_kk varchar(4000),
  answer_ru varchar(4000),
  answer_en varchar(4000),
  answered_by bigint,
  answered_at timestamp(6) with time zone,
  constraint pk_tender_enquiry primary key (id),
  constraint fk_tender_enquiry_tender foreign key (tender_id) references tender (id),
  constraint fk_tender_enquiry_asker foreign key (asked_by) references person (id),
  constraint fk_tender_enquiry_answerer foreign key (answered_by) references person (id)
);
create index ix_tender_enquiry_tender on tender_enquiry (tender_id);
create index ix_tender_enquiry_asker on tender_enquiry (asked_by);
create index ix_tender_enquiry_answerer on tender_enquiry (answered_by);
