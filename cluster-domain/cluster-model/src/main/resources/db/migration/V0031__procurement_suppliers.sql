-- A supplier from outside signs up with its BIN or IIN; a coordinator compares it with the state's register.
create sequence supplier_request_seq start with 1 increment by 50;
create table supplier_request (
  id bigint not null,
  version integer not null,
  legal_id varchar(12) not null,
  name_kk varchar(500) not null,
  name_ru varchar(500) not null,
  name_en varchar(500) not null,
  region_kato varchar(9) not null,
  oked varchar(10) not null,
  address varchar(500) not null,
  phone varchar(100) not null,
  person_id bigint not null,
  requested_at timestamp(6) with time zone not null,
  status varchar(20) not null,
  reason varchar(1000),
  decided_by bigint,
  decided_at timestamp(6) with time zone,
  constraint pk_supplier_request primary key (id),
  constraint fk_supplier_request_person foreign key (person_id) references person (id),
  constraint fk_supplier_request_decider foreign key (decided_by) references person (id),
  constraint ck_supplier_request_status check (status in ('REQUESTED', 'ADMITTED', 'REFUSED'))
);
create index ix_supplier_request_person on supplier_request (person_id);
create index ix_supplier_request_decider on supplier_request (decided_by);
create index ix_supplier_request_status on supplier_request (status);
