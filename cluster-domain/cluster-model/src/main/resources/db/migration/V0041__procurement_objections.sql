-- Joint procurement: what an upheld objection mends, marks given anew, refused contracts, salted lines of a shared bill.

-- What follows from an objection that was upheld, and for which bid.
alter table award_objection add column remedy varchar(20);
alter table award_objection add column remedy_bid_id bigint;
alter table award_objection add constraint fk_award_objection_remedy_bid foreign key (remedy_bid_id) references bid (id);
alter table award_objection add constraint ck_award_objection_remedy check (remedy in ('COMPARE', 'MARK_ANEW', 'DISQUALIFY', 'READMIT'));
create index ix_award_objection_remedy_bid on award_objection (remedy_bid_id);
alter table bid drop constraint ck_bid_fault;
alter table bid add constraint ck_bid_fault check (fault in ('UNKNOWN', 'CHANGED', 'UNREADABLE', 'INCOMPARABLE', 'OBJECTION'));

-- Marks are given anew in a next round; those of the rounds before stay as they were given.
alter table tender add column marking_round integer default 1 not null;
alter table bid_mark add column marking_round integer default 1 not null;
alter table bid_mark drop constraint uk_bid_mark;
alter table bid_mark add constraint uk_bid_mark unique (bid_id, criterion, person_id, marking_round);

-- Append-only: a line of the table against which an objection was upheld, as it stood then.
create sequence kept_score_seq start with 1 increment by 50;
create table kept_score (
  id bigint not null,
  version integer not null,
  objection_id bigint not null,
  lot_id bigint not null,
  bid_id bigint not null,
  bid_rank integer not null,
  price numeric(19, 2) not null,
  marks varchar(1000) not null,
  points numeric(9, 4) not null,
  proposed boolean not null,
  kept_at timestamp(6) with time zone not null,
  constraint pk_kept_score primary key (id),
  constraint uk_kept_score unique (objection_id, lot_id, bid_id),
  constraint fk_kept_score_objection foreign key (objection_id) references award_objection (id),
  constraint fk_kept_score_lot foreign key (lot_id) references tender_lot (id),
  constraint fk_kept_score_bid foreign key (bid_id) references bid (id)
);
create index ix_kept_score_lot on kept_score (lot_id);
create index ix_kept_score_bid on kept_score (bid_id);

-- A side may refuse a contract that it has not signed, with its reason.
alter table purchase_contract drop constraint ck_purchase_contract_status;
alter table purchase_contract add constraint ck_purchase_contract_status check (status in ('DRAWN', 'SIGNED', 'FULFILLED', 'REFUSED'));
alter table purchase_contract add column refused_by bigint;
alter table purchase_contract add column refused_at timestamp(6) with time zone;
alter table purchase_contract add column refused_side varchar(20);
alter table purchase_contract add column refusal varchar(4000);
alter table purchase_contract add constraint fk_purchase_contract_refused foreign key (refused_by) references person (id);
alter table purchase_contract add constraint ck_purchase_contract_refused_side check (refused_side in ('BUYER', 'SUPPLIER'));
create index ix_purchase_contract_refused on purchase_contract (refused_by);

-- A random value of the member's line: without it, a guess of the line cannot be confirmed by the hash. Null before.
alter table tender_saving add column salt varchar(64);

-- What of a line stands in the sum as it was shown last: the same quantity entered again changes nothing.
alter table demand_line add column pooled_quantity numeric(19, 3);
update demand_line set pooled_quantity = quantity where exists (select 1 from tender_lot l
  where l.id = demand_line.lot_id and l.pooled_at >= demand_line.entered_at);
