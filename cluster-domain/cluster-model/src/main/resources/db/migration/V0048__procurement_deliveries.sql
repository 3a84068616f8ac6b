-- Joint procurement: a member needs a lot in parts, each with its day and place; so does its contract.

create table demand_delivery (
  line_id bigint not null,
  position integer not null,
  needed_on date not null,
  quantity numeric(19, 3) not null,
  place varchar(500) not null,
  constraint pk_demand_delivery primary key (line_id, position),
  constraint fk_demand_delivery_line foreign key (line_id) references demand_line (id),
  constraint ck_demand_delivery_quantity check (quantity >= 0)
);
insert into demand_delivery (line_id, position, needed_on, quantity, place)
  select id, 0, needed_on, quantity, place from demand_line;
alter table demand_line drop column needed_on;
alter table demand_line drop column place;

-- Append-only, as the lines of contracts are.
create table contract_delivery (
  line_id bigint not null,
  position integer not null,
  needed_on date not null,
  quantity numeric(19, 3) not null,
  place varchar(500) not null,
  constraint pk_contract_delivery primary key (line_id, position),
  constraint fk_contract_delivery_line foreign key (line_id) references contract_line (id),
  constraint ck_contract_delivery_quantity check (quantity > 0)
);
insert into contract_delivery (line_id, position, needed_on, quantity, place)
  select id, 0, needed_on, quantity, place from contract_line;
alter table contract_line drop column needed_on;
alter table contract_line drop column place;
