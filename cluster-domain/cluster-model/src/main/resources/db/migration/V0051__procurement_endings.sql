-- How a joint purchase came to nothing, as a word of the system instead of a text in three languages.

alter table tender add column ending varchar(20);
update tender set ending = 'CANCELLED' where status = 'CANCELLED';
update tender set ending = 'NO_BIDS', reason = null where status = 'UNSUCCESSFUL' and reason like '% / No bids came';
update tender set ending = 'KEYS_LOST', reason = null where status = 'UNSUCCESSFUL'
  and reason like '% / Too few shares of the key are left: the bids cannot be opened';
update tender set ending = 'NO_CONTRACT' where status = 'UNSUCCESSFUL' and ending is null
  and exists (select 1 from lot_saving s join tender_lot l on l.id = s.lot_id where l.tender_id = tender.id);
update tender set ending = 'BIDS_REJECTED' where status = 'UNSUCCESSFUL' and ending is null;
alter table tender add constraint ck_tender_ending check (ending in
  ('CANCELLED', 'NO_BIDS', 'KEYS_LOST', 'BIDS_REJECTED', 'NO_CONTRACT'));

-- The name under which a bid lay there at the opening, as its protocol tells it whatever becomes of the bidder later.
alter table bid add column opened_as_kk varchar(500);
alter table bid add column opened_as_ru varchar(500);
alter table bid add column opened_as_en varchar(500);
update bid set
  opened_as_kk = (select o.name_kk from organisation o where o.id = bid.organisation_id),
  opened_as_ru = (select o.name_ru from organisation o where o.id = bid.organisation_id),
  opened_as_en = (select o.name_en from organisation o where o.id = bid.organisation_id)
  where exists (select 1 from bid_opening b where b.tender_id = bid.tender_id) and status not in ('WITHDRAWN', 'INVALIDATED');
