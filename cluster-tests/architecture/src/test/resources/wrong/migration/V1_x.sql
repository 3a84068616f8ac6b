create table wrong (id bigint, name varchar(9), other bigint, extra jsonb, unique (name),
  constraint fk_wrong_other foreign key (other) references other (id));
create index badly_named on wrong (name);
