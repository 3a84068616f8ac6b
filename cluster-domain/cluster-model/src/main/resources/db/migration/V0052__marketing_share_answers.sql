-- Whoever pledged accepts its share of the cost, or refuses it on a ground, where the share is not what was pledged.

alter table campaign_pledge add column asked_at timestamp(6) with time zone;
alter table campaign_pledge add column answer varchar(20);
alter table campaign_pledge add column refusal varchar(1000);
alter table campaign_pledge add column answered_by bigint;
alter table campaign_pledge add column answered_at timestamp(6) with time zone;
alter table campaign_pledge add constraint ck_campaign_pledge_answer check (answer in ('ACCEPTED', 'REFUSED', 'UPHELD'));
alter table campaign_pledge add constraint fk_campaign_pledge_answerer foreign key (answered_by) references person (id);
create index ix_campaign_pledge_answerer on campaign_pledge (answered_by);
update campaign_pledge set asked_at = (select c.changed_at from campaign c where c.id = campaign_pledge.campaign_id)
  where share is not null and share <> amount
  and exists (select 1 from campaign c where c.id = campaign_pledge.campaign_id and c.status = 'CLAIMS');
