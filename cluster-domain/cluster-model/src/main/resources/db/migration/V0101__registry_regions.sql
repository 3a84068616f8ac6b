-- The twenty units of the first level of KATO; their first two digits are the ISO 3166-2 codes of Kazakhstan.
-- The last row is historical: South Kazakhstan was divided into 61 and 79 and has no single successor, so that its old
-- series of indicators stay with it.
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (1, 0, '100000000', 'Абай облысы', 'Абайская область', 'Abai Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (2, 0, '110000000', 'Ақмола облысы', 'Акмолинская область', 'Akmola Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (3, 0, '150000000', 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (4, 0, '190000000', 'Алматы облысы', 'Алматинская область', 'Almaty Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (5, 0, '230000000', 'Атырау облысы', 'Атырауская область', 'Atyrau Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (6, 0, '270000000', 'Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (7, 0, '310000000', 'Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (8, 0, '330000000', 'Жетісу облысы', 'Область Жетісу', 'Zhetisu Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (9, 0, '350000000', 'Қарағанды облысы', 'Карагандинская область', 'Karaganda Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (10, 0, '390000000', 'Қостанай облысы', 'Костанайская область', 'Kostanay Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (11, 0, '430000000', 'Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (12, 0, '470000000', 'Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (13, 0, '550000000', 'Павлодар облысы', 'Павлодарская область', 'Pavlodar Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (14, 0, '590000000', 'Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (15, 0, '610000000', 'Түркістан облысы', 'Туркестанская область', 'Turkistan Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (16, 0, '620000000', 'Ұлытау облысы', 'Область Ұлытау', 'Ulytau Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (17, 0, '630000000', 'Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Region', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (18, 0, '710000000', 'Астана қаласы', 'Город Астана', 'Astana City', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (19, 0, '750000000', 'Алматы қаласы', 'Город Алматы', 'Almaty City', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (20, 0, '790000000', 'Шымкент қаласы', 'Город Шымкент', 'Shymkent City', false);
insert into region (id, version, kato, name_kk, name_ru, name_en, historical) values (21, 0, '510000000', 'Оңтүстік Қазақстан облысы (2018 жылға дейін)', 'Южно-Казахстанская область (до 2018 года)', 'South Kazakhstan Region (until 2018)', true);
