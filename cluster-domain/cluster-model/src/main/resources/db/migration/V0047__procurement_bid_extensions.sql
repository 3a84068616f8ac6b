-- Append-only: a bidder is bound by its opened bid until a later day than the bid says.
create sequence bid_extension_seq start with 1 increment by 50;
create table bid_extension (
  id bigint not null,
  version integer not null,
  bid_id bigint not null,
  valid_until date not null,
  extended_by bigint not null,
  extended_at timestamp(6) with time zone not null,
  constraint pk_bid_extension primary key (id),
  constraint fk_bid_extension_bid foreign key (bid_id) references bid (id),
  constraint fk_bid_extension_person foreign key (extended_by) references person (id)
);
create index ix_bid_extension_bid on bid_extension (bid_id);
create index ix_bid_extension_person on bid_extension (extended_by);
