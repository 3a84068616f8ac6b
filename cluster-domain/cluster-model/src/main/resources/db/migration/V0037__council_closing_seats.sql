-- The seats that were held when a ballot closed, beside those of its opening (ballot_seat).
-- Append-only.
create sequence closing_seat_seq start with 1 increment by 50;
create table closing_seat (
  id bigint not null,
  version integer not null,
  ballot_id bigint not null,
  seat_id bigint not null,
  sphere varchar(20) not null,
  organisation_id bigint not null,
  person_id bigint not null,
  held_function varchar(20),
  constraint pk_closing_seat primary key (id),
  constraint uk_closing_seat_seat unique (ballot_id, seat_id),
  constraint fk_closing_seat_ballot foreign key (ballot_id) references ballot (id),
  constraint fk_closing_seat_seat foreign key (seat_id) references seat (id),
  constraint fk_closing_seat_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_closing_seat_person foreign key (person_id) references person (id)
);
create index ix_closing_seat_seat on closing_seat (seat_id);
create index ix_closing_seat_organisation on closing_seat (organisation_id);
create index ix_closing_seat_person on closing_seat (person_id);
