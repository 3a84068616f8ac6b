-- Webhooks: addresses that are told of changes, and what was told; the roles that a person had when last seen, by which
-- the rights of a subscription are judged when nobody is signed in.

alter table person add column roles varchar(255) default '' not null;
alter table person add column roles_seen_at timestamp(6) with time zone;

-- change_types: names of types and of groups, blank-separated; empty for all. Secrets are encrypted.
create sequence webhook_seq start with 1 increment by 50;
create table webhook (
  id bigint not null,
  version integer not null,
  owner_id bigint not null,
  name varchar(100) not null,
  address varchar(1000) not null,
  change_types varchar(4000) not null,
  secret varchar(500) not null,
  previous_secret varchar(500),
  previous_until timestamp(6) with time zone,
  state varchar(20) not null,
  feed_position bigint not null,
  failures integer not null,
  failing_since timestamp(6) with time zone,
  paused_until timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  constraint pk_webhook primary key (id),
  constraint fk_webhook_owner foreign key (owner_id) references person (id),
  constraint ck_webhook_state check (state in ('ACTIVE', 'STOPPED', 'GONE', 'FAILING'))
);
create index ix_webhook_owner on webhook (owner_id);
create index ix_webhook_state on webhook (state, feed_position);

create sequence webhook_delivery_seq start with 1 increment by 50;
create table webhook_delivery (
  id bigint not null,
  version integer not null,
  webhook_id bigint not null,
  event_id varchar(60) not null,
  change_type varchar(100) not null,
  subject_type varchar(50) not null,
  subject_key varchar(255) not null,
  resource_path varchar(500) not null,
  feed_position bigint not null,
  occurred_at timestamp(6) with time zone not null,
  state varchar(20) not null,
  fault varchar(20),
  attempts integer not null,
  last_status integer,
  last_answer varchar(300),
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  constraint pk_webhook_delivery primary key (id),
  constraint uk_webhook_delivery_event unique (webhook_id, event_id),
  constraint fk_webhook_delivery_webhook foreign key (webhook_id) references webhook (id),
  constraint ck_webhook_delivery_state check (state in ('WAITING', 'DELIVERED', 'WITHHELD', 'DROPPED'))
);
