-- Sealed bids: openers and their keys, the split key of a tender, envelopes, the chain of acts, the opening, offers.

-- How many openers a tender needs, as data; a row with a cluster comes before the one without.
create sequence opener_rule_seq start with 1000 increment by 50;
create table opener_rule (
  id bigint not null,
  version integer not null,
  cluster_id bigint,
  fewest_threshold integer not null,
  fewest_holders integer not null,
  observer_wanted boolean not null,
  source varchar(500) not null,
  clause varchar(500) not null,
  valid_from date not null,
  verified boolean not null,
  constraint pk_opener_rule primary key (id),
  constraint uk_opener_rule unique (cluster_id, valid_from),
  constraint fk_opener_rule_cluster foreign key (cluster_id) references cluster (id),
  constraint ck_opener_rule_threshold check (fewest_threshold >= 2 and fewest_holders > fewest_threshold)
);
insert into opener_rule (id, version, cluster_id, fewest_threshold, fewest_holders, observer_wanted, source, clause,
    valid_from, verified)
  values (1, 0, null, 2, 3, true, 'A default of this system, to be set by the council',
    'Two of three at least, one of them an officer of the ministry or an auditor', date '2023-01-01', false);

-- The public half of an opener's key; the private half follows from a code that the opener alone has.
create sequence opener_key_seq start with 1 increment by 50;
create table opener_key (
  id bigint not null,
  version integer not null,
  person_id bigint not null,
  public_key varchar(100) not null,
  fingerprint varchar(64) not null,
  observer boolean not null,
  enrolled_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  lost boolean not null,
  constraint pk_opener_key primary key (id),
  constraint uk_opener_key unique (fingerprint),
  constraint fk_opener_key_person foreign key (person_id) references person (id)
);
create index ix_opener_key_person on opener_key (person_id);

create sequence tender_key_seq start with 1 increment by 50;
create table tender_key (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  kind varchar(20) not null,
  public_key varchar(100) not null,
  fingerprint varchar(64) not null,
  threshold integer not null,
  holders integer not null,
  made_by bigint not null,
  made_at timestamp(6) with time zone not null,
  constraint pk_tender_key primary key (id),
  constraint uk_tender_key unique (tender_id, kind),
  constraint fk_tender_key_tender foreign key (tender_id) references tender (id),
  constraint fk_tender_key_person foreign key (made_by) references person (id),
  constraint ck_tender_key_kind check (kind in ('WHOLE', 'TECHNICAL', 'PRICE')),
  constraint ck_tender_key_threshold check (threshold >= 2 and threshold <= holders)
);
create index ix_tender_key_person on tender_key (made_by);

-- One share of a tender's private key, sealed to one opener; entered holds it, closed under the installation's key,
-- from the opener's entry after the deadline to the opening.
create sequence tender_key_share_seq start with 1 increment by 50;
create table tender_key_share (
  id bigint not null,
  version integer not null,
  tender_key_id bigint not null,
  opener_key_id bigint not null,
  position integer not null,
  sealed varchar(1000) not null,
  confirmed_at timestamp(6) with time zone,
  entered varchar(1000),
  entered_at timestamp(6) with time zone,
  constraint pk_tender_key_share primary key (id),
  constraint uk_tender_key_share_position unique (tender_key_id, position),
  constraint uk_tender_key_share_opener unique (tender_key_id, opener_key_id),
  constraint fk_tender_key_share_key foreign key (tender_key_id) references tender_key (id),
  constraint fk_tender_key_share_opener foreign key (opener_key_id) references opener_key (id)
);
create index ix_tender_key_share_opener on tender_key_share (opener_key_id);

-- Append-only: an opener says that one of those who bid, or may bid, is not a stranger.
create sequence opener_interest_seq start with 1 increment by 50;
create table opener_interest (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  person_id bigint not null,
  reason varchar(500) not null,
  declared_at timestamp(6) with time zone not null,
  constraint pk_opener_interest primary key (id),
  constraint uk_opener_interest unique (tender_id, person_id),
  constraint fk_opener_interest_tender foreign key (tender_id) references tender (id),
  constraint fk_opener_interest_person foreign key (person_id) references person (id)
);
create index ix_opener_interest_person on opener_interest (person_id);

-- What a bidder's bid is now; what it says stands in its envelopes until they are opened.
create sequence bid_seq start with 1 increment by 50;
create table bid (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  organisation_id bigint not null,
  status varchar(20) not null,
  bid_sequence integer not null,
  terms_number integer not null,
  commitment varchar(64) not null,
  sealed_by bigint not null,
  sealed_at timestamp(6) with time zone not null,
  valid_until date,
  remarks varchar(4000),
  reason varchar(1000),
  constraint pk_bid primary key (id),
  constraint uk_bid unique (tender_id, organisation_id),
  constraint fk_bid_tender foreign key (tender_id) references tender (id),
  constraint fk_bid_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_bid_person foreign key (sealed_by) references person (id),
  constraint ck_bid_status check (status in ('SEALED', 'INVALIDATED', 'WITHDRAWN', 'OPENED', 'VALID', 'DISQUALIFIED',
    'AWARDED', 'NOT_AWARDED'))
);
create index ix_bid_organisation on bid (organisation_id);
create index ix_bid_person on bid (sealed_by);

-- Append-only: an envelope in pieces of Base64.
create sequence bid_piece_seq start with 1 increment by 50;
create table bid_piece (
  id bigint not null,
  version integer not null,
  bid_id bigint not null,
  bid_sequence integer not null,
  terms_number integer not null,
  kind varchar(20) not null,
  part integer not null,
  position integer not null,
  content varchar(10000) not null,
  constraint pk_bid_piece primary key (id),
  constraint uk_bid_piece unique (bid_id, bid_sequence, kind, part, position),
  constraint fk_bid_piece_bid foreign key (bid_id) references bid (id),
  constraint ck_bid_piece_kind check (kind in ('WHOLE', 'TECHNICAL', 'PRICE'))
);

-- Append-only: what was done to bids, chained by hashes.
create sequence bid_event_seq start with 1 increment by 50;
create table bid_event (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  event_number integer not null,
  act varchar(20) not null,
  organisation_id bigint not null,
  bid_sequence integer not null,
  commitment varchar(64) not null,
  head varchar(64) not null,
  done_by bigint,
  done_at timestamp(6) with time zone not null,
  constraint pk_bid_event primary key (id),
  constraint uk_bid_event unique (tender_id, event_number),
  constraint fk_bid_event_tender foreign key (tender_id) references tender (id),
  constraint fk_bid_event_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_bid_event_person foreign key (done_by) references person (id),
  constraint ck_bid_event_act check (act in ('SEALED', 'REPLACED', 'WITHDRAWN', 'INVALIDATED', 'LATE'))
);
create index ix_bid_event_organisation on bid_event (organisation_id);
create index ix_bid_event_person on bid_event (done_by);

-- Append-only: what was published at the deadline.
create sequence bid_list_seq start with 1 increment by 50;
create table bid_list (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  bids integer not null,
  root varchar(64) not null,
  head varchar(64) not null,
  published_at timestamp(6) with time zone not null,
  constraint pk_bid_list primary key (id),
  constraint uk_bid_list unique (tender_id),
  constraint fk_bid_list_tender foreign key (tender_id) references tender (id)
);

-- Append-only: an opening, one for each kind of envelope, with the hash of its protocol.
create sequence bid_opening_seq start with 1 increment by 50;
create table bid_opening (
  id bigint not null,
  version integer not null,
  tender_id bigint not null,
  kind varchar(20) not null,
  opened integer not null,
  damaged integer not null,
  protocol_hash varchar(64) not null,
  opened_at timestamp(6) with time zone not null,
  constraint pk_bid_opening primary key (id),
  constraint uk_bid_opening unique (tender_id, kind),
  constraint fk_bid_opening_tender foreign key (tender_id) references tender (id),
  constraint ck_bid_opening_kind check (kind in ('WHOLE', 'TECHNICAL', 'PRICE'))
);

-- What an opened bid offers for a lot.
create sequence bid_offer_seq start with 1 increment by 50;
create table bid_offer (
  id bigint not null,
  version integer not null,
  bid_id bigint not null,
  lot_id bigint not null,
  constraint pk_bid_offer primary key (id),
  constraint uk_bid_offer unique (bid_id, lot_id),
  constraint fk_bid_offer_bid foreign key (bid_id) references bid (id),
  constraint fk_bid_offer_lot foreign key (lot_id) references tender_lot (id)
);
create index ix_bid_offer_lot on bid_offer (lot_id);

create sequence bid_tier_seq start with 1 increment by 50;
create table bid_tier (
  id bigint not null,
  version integer not null,
  offer_id bigint not null,
  from_quantity numeric(19, 3) not null,
  price numeric(19, 2) not null,
  constraint pk_bid_tier primary key (id),
  constraint uk_bid_tier unique (offer_id, from_quantity),
  constraint fk_bid_tier_offer foreign key (offer_id) references bid_offer (id),
  constraint ck_bid_tier_from check (from_quantity >= 0),
  constraint ck_bid_tier_price check (price > 0)
);
