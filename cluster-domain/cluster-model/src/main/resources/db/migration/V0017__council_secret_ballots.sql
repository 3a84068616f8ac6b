-- Secret ballots: a vote is sealed to a key of the ballot; at the close the papers are written in
-- the order of their codes, without their seats.

alter table vote alter column choice drop not null;
alter table vote add column sealed varchar(6000);
alter table vote add constraint ck_vote_sealed check ((choice is null) = (sealed is not null));

alter table ballot add column public_key varchar(60);
alter table ballot add column key_destroyed_at timestamp(6) with time zone;
alter table ballot add column invalid_papers integer;
alter table ballot add column votes_sha256 varchar(64);
alter table ballot add column papers_sha256 varchar(64);

-- Append-only.
create sequence ballot_paper_seq start with 1 increment by 50;
create table ballot_paper (
  id bigint not null,
  version integer not null,
  ballot_id bigint not null,
  code varchar(40) not null,
  choice varchar(20) not null,
  option_places varchar(100),
  reason varchar(1000),
  constraint pk_ballot_paper primary key (id),
  constraint uk_ballot_paper_code unique (ballot_id, code),
  constraint fk_ballot_paper_ballot foreign key (ballot_id) references ballot (id),
  constraint ck_ballot_paper_choice check (choice in ('YES', 'NO', 'ABSTAIN'))
);
