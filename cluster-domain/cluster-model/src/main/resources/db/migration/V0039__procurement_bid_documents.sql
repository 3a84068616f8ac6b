-- Documents of bids: sealed envelopes that lie in files, and what opened bids list.

-- Append-only: an envelope that lies in the folder of documents under its SHA-256.
create sequence bid_file_seq start with 1 increment by 50;
create table bid_file (
  id bigint not null,
  version integer not null,
  bid_id bigint not null,
  bid_sequence integer not null,
  kind varchar(20) not null,
  part integer not null,
  sha256 varchar(64) not null,
  constraint pk_bid_file primary key (id),
  constraint uk_bid_file unique (bid_id, bid_sequence, kind, part),
  constraint fk_bid_file_bid foreign key (bid_id) references bid (id),
  constraint ck_bid_file_kind check (kind in ('WHOLE', 'TECHNICAL', 'PRICE'))
);

-- Append-only: a document of an opened bid; its bytes stay in their envelope.
create sequence bid_document_seq start with 1 increment by 50;
create table bid_document (
  id bigint not null,
  version integer not null,
  bid_id bigint not null,
  position integer not null,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  size_bytes integer not null,
  sha256 varchar(64) not null,
  constraint pk_bid_document primary key (id),
  constraint uk_bid_document unique (bid_id, position),
  constraint fk_bid_document_bid foreign key (bid_id) references bid (id),
  constraint ck_bid_document_size check (size_bytes > 0)
);

-- Key of the envelope of an opened bid's documents, closed under the installation's key; null before the opening.
alter table bid add column documents_key varchar(1000);
