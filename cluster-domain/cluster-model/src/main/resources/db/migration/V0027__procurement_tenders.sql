-- Joint procurement: a tender with its lots, and the lines of demand that members entered.

create sequence tender_seq start with 1 increment by 50;
create table tender (
  id bigint not null,
  version integer not null,
  cluster_id bigint not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  officer_id bigint not null,
  status varchar(30) not null,
  demand_until timestamp(6) with time zone not null,
  bidding_until timestamp(6) with time zone,
  standstill_until timestamp(6) with time zone,
  saving_key varchar(30),
  invited_only boolean not null,
  ballot_id bigint,
  ballot_open boolean not null,
  repeats_id bigint,
  reason varchar(4000),
  changed_at timestamp(6) with time zone not null,
  constraint pk_tender primary key (id),
  constraint fk_tender_cluster foreign key (cluster_id) references cluster (id),
  constraint fk_tender_officer foreign key (officer_id) references person (id),
  constraint fk_tender_ballot foreign key (ballot_id) references ballot (id),
  constraint fk_tender_repeats foreign key (repeats_id) references tender (id),
  constraint ck_tender_status check (status in ('DEMAND_OPEN', 'DEMAND_CLOSED', 'PREPARED', 'PUBLISHED', 'BIDDING',
    'SEALED', 'OPENED', 'EVALUATED', 'AWARD_PROPOSED', 'STANDSTILL', 'AWARDED', 'CONTRACTED', 'COMPLETED',
    'UNSUCCESSFUL', 'CANCELLED')),
  constraint ck_tender_saving_key check (saving_key in ('EQUAL_PRICE', 'PROPORTIONAL', 'SHAPLEY'))
);
create index ix_tender_cluster on tender (cluster_id);
create index ix_tender_officer on tender (officer_id);
create index ix_tender_status on tender (status);
create index ix_tender_ballot on tender (ballot_id);
create index ix_tender_repeats on tender (repeats_id);

create sequence tender_lot_seq start with 1 increment by 50;
create table tender_lot (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  position integer not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  specification_kk varchar(4000) not null,
  specification_ru varchar(4000) not null,
  specification_en varchar(4000) not null,
  unit varchar(30) not null,
  delivery_from date not null,
  delivery_to date not null,
  constraint pk_tender_lot primary key (id),
  constraint uk_tender_lot unique (tender_id, position),
  constraint fk_tender_lot_tender foreign key (tender_id) references tender (id),
  constraint ck_tender_lot_delivery check (delivery_from <= delivery_to)
);

create sequence demand_line_seq start with 1 increment by 50;
create table demand_line (
  id bigint not null,
  version integer not null,
  lot_id bigint not null,
  organisation_id bigint not null,
  quantity numeric(19, 3) not null,
  needed_on date not null,
  place varchar(500) not null,
  own_price numeric(19, 2) not null,
  ceiling_price numeric(19, 2) not null,
  proof_id bigint,
  entered_by bigint not null,
  entered_at timestamp(6) with time zone not null,
  constraint pk_demand_line primary key (id),
  constraint uk_demand_line unique (lot_id, organisation_id),
  constraint fk_demand_line_lot foreign key (lot_id) references tender_lot (id),
  constraint fk_demand_line_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_demand_line_proof foreign key (proof_id) references document (id),
  constraint fk_demand_line_person foreign key (entered_by) references person (id),
  constraint ck_demand_line_quantity check (quantity >= 0),
  constraint ck_demand_line_own_price check (own_price > 0),
  constraint ck_demand_line_ceiling check (ceiling_price > 0)
);
create index ix_demand_line_organisation on demand_line (organisation_id);
create index ix_demand_line_proof on demand_line (proof_id);
create index ix_demand_line_person on demand_line (entered_by);
