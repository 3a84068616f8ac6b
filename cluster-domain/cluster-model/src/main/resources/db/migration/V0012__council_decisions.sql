-- The register of decisions: what councils decided by a ballot or concluded without one, and the words to find it by.
-- Rows for what was decided before are written at the first start, because words are folded by the application.

create sequence decision_seq start with 1 increment by 50;
create table decision (
  id bigint not null,
  version integer not null,
  council_id bigint not null,
  kind varchar(20) not null,
  ballot_id bigint,
  item_id bigint,
  decided_at timestamp(6) with time zone not null,
  constraint pk_decision primary key (id),
  constraint uk_decision_ballot unique (ballot_id),
  constraint uk_decision_item unique (item_id),
  constraint fk_decision_council foreign key (council_id) references council (id),
  constraint fk_decision_ballot foreign key (ballot_id) references ballot (id),
  constraint fk_decision_item foreign key (item_id) references agenda_item (id),
  constraint ck_decision_kind check (kind in ('ADMISSION', 'PROGRAMME', 'VOTED_ITEM', 'CONCLUDED_ITEM', 'OTHER')),
  constraint ck_decision_of check ((ballot_id is null) = (item_id is not null))
);
create index ix_decision_council on decision (council_id, decided_at);
create index ix_decision_decided on decision (decided_at);

create table decision_word (
  decision_id bigint not null,
  word varchar(40) not null,
  version integer default 0 not null,
  constraint pk_decision_word primary key (decision_id, word),
  constraint fk_decision_word_decision foreign key (decision_id) references decision (id)
);
create index ix_decision_word_word on decision_word (word, decision_id);
