-- Decisions on joint purchases and campaigns are found by their kind.
alter table decision drop constraint ck_decision_kind;
update decision set kind = 'TENDER' where kind = 'OTHER'
  and ballot_id in (select id from ballot where subject_type = 'tender');
update decision set kind = 'CAMPAIGN' where kind = 'OTHER'
  and ballot_id in (select id from ballot where subject_type = 'campaign');
alter table decision add constraint ck_decision_kind check (kind in
  ('ADMISSION', 'PROGRAMME', 'TENDER', 'CAMPAIGN', 'VOTED_ITEM', 'CONCLUDED_ITEM', 'QUESTION', 'ELECTION', 'OTHER'));
