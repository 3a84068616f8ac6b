-- Who stands in the audit trail, outside of its hashed part: an event names a person by number and commitment alone. The
-- identity is encrypted under a key of the person, and that under the installation's, which lies outside the database.
-- Destroying a key sets all but number and times to null.

create sequence person_key_seq start with 1 increment by 50;
create table person_key (
  id bigint not null,
  version integer not null,
  identity_digest varchar(64),
  wrapped_key varchar(200),
  closed_identity varchar(1000),
  created_at timestamp(6) with time zone not null,
  destroyed_at timestamp(6) with time zone,
  constraint pk_person_key primary key (id),
  constraint uk_person_key_identity unique (identity_digest),
  constraint ck_person_key_destroyed check ((destroyed_at is null) = (identity_digest is not null
    and wrapped_key is not null and closed_identity is not null))
);
