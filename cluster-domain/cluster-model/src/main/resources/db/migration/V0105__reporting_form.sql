-- The quarterly form of a member firm, the reporting calendar, and the thresholds of disclosure control.

-- The firms report: members of the sphere of business.
insert into report_form (id, version, code, form_version, spheres, valid_from)
values (1, 0, 'quarterly', 1, 'BUSINESS', '2024-Q1');

insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 0, 'output', 'Шығарылған өнім', 'Выпуск продукции', 'Output', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Тоқсанда өткізілген өнім, орындалған жұмыс және көрсетілген қызмет құны, өндіруші бағасымен, ҚҚС-сыз.',
  'Стоимость отгруженной продукции, выполненных работ и оказанных услуг за квартал в ценах производителя, без НДС.',
  'Value of goods shipped, works done and services rendered in the quarter, at the producer''s prices, without VAT.',
  'SUM', 2, null, null, null);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 1, 'clusterSales', 'Кластер ішіндегі сату', 'Продажи внутри кластера', 'Sales inside the cluster', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Шығарылған өнімнің осы кластердің қатысушыларына сатылған бөлігі.',
  'Часть выпуска, проданная участникам этого кластера.',
  'The part of output sold to members of this cluster.',
  'SUM', 2, null, null, null);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 2, 'exports', 'Экспорт', 'Экспорт', 'Exports', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Шығарылған өнімнің Қазақстаннан тыс жерге сатылған бөлігі.',
  'Часть выпуска, проданная за пределы Казахстана.',
  'The part of output sold outside Kazakhstan.',
  'SUM', 2, null, null, null);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 3, 'memberPurchases', 'Қатысушылардан сатып алу', 'Закупки у участников', 'Purchases from members', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Тоқсанда осы кластердің қатысушыларынан сатып алынған шикізат, материал, жұмыс және қызмет құны, ҚҚС-сыз.',
  'Стоимость сырья, материалов, работ и услуг, купленных за квартал у участников этого кластера, без НДС.',
  'Value of raw material, works and services bought in the quarter from members of this cluster, without VAT.',
  'SUM', 2, null, null, null);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 4, 'employees', 'Қызметкерлер', 'Работники', 'Employees', 'адам', 'человек', 'persons',
  'Тоқсандағы қызметкерлердің орташа тізімдік саны.',
  'Среднесписочная численность работников за квартал.',
  'Average number of persons on the payroll in the quarter.',
  'SUM', 0, null, null, null);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 5, 'wageFund', 'Жалақы қоры', 'Фонд заработной платы', 'Wage fund', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Тоқсанда қызметкерлерге есептелген жалақы, салық пен аударымдар ұсталғанға дейін.',
  'Заработная плата, начисленная работникам за квартал, до удержания налогов и отчислений.',
  'Wages accrued to employees in the quarter, before taxes and contributions.',
  'SUM', 2, null, null, null);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 6, 'taxesPaid', 'Төленген салықтар', 'Уплаченные налоги', 'Taxes paid', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Тоқсанда бюджетке төленген салықтар мен міндетті төлемдер; қайтарылған сомалар шегерілмейді.',
  'Налоги и обязательные платежи, перечисленные в бюджет за квартал; возвраты не вычитаются.',
  'Taxes and obligatory payments transferred to the budget in the quarter; refunds are not taken off.',
  'SUM', 2, null, null, null);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 7, 'investment', 'Негізгі капиталға инвестиция', 'Инвестиции в основной капитал', 'Fixed-capital investment', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Тоқсанда жабдыққа, ғимаратқа және басқа негізгі құралдарға жұмсалған қаражат.',
  'Затраты за квартал на оборудование, здания и другие основные средства.',
  'Spending in the quarter on equipment, buildings and other fixed assets.',
  'SUM', 2, null, null, null);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 8, 'averageWage', 'Орташа айлық жалақы', 'Средняя месячная заработная плата', 'Average monthly wage', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Жалақы қоры қызметкерлер санына және үш айға бөлінген; фирмалар бойынша қосындылардың қатынасы.',
  'Фонд заработной платы, делённый на число работников и три месяца; по фирмам — отношение сумм.',
  'Wage fund divided by employees and by three months; over firms the ratio of sums.',
  'RATIO', 1, 'wageFund', 'employees', 3);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 9, 'outputPerEmployee', 'Бір қызметкерге шаққандағы өнім', 'Выпуск на одного работника', 'Output per employee', 'мың теңге', 'тыс. тенге', 'thousand KZT',
  'Шығарылған өнім қызметкерлер санына бөлінген, ағымдағы бағамен (атаулы); фирмалар бойынша қосындылардың қатынасы.',
  'Выпуск, делённый на число работников, в текущих ценах (номинально); по фирмам — отношение сумм.',
  'Output divided by employees, at current prices (nominal); over firms the ratio of sums.',
  'RATIO', 1, 'output', 'employees', 1);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 10, 'clusterSalesShare', 'Кластер ішіндегі сату үлесі', 'Доля продаж внутри кластера', 'Share of sales inside the cluster', '%', '%', '%',
  'Кластер ішіндегі сату шығарылған өнімге пайызбен; фирмалар бойынша қосындылардың қатынасы.',
  'Продажи внутри кластера в процентах к выпуску; по фирмам — отношение сумм.',
  'Sales inside the cluster as per cent of output; over firms the ratio of sums.',
  'RATIO', 1, 'clusterSales', 'output', 0.01);
insert into report_form_indicator (form_id, position, code, name_kk, name_ru, name_en, unit_kk, unit_ru, unit_en,
  definition_kk, definition_ru, definition_en, kind, decimals, numerator, denominator, divisor)
values (1, 11, 'exportShare', 'Экспорт үлесі', 'Доля экспорта', 'Share of exports', '%', '%', '%',
  'Экспорт шығарылған өнімге пайызбен; фирмалар бойынша қосындылардың қатынасы.',
  'Экспорт в процентах к выпуску; по фирмам — отношение сумм.',
  'Exports as per cent of output; over firms the ratio of sums.',
  'RATIO', 1, 'exports', 'output', 0.01);

insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 0, 'REQUIRED', 'ERROR', 'output', null, null, null, 'Klaster form 1: every indicator is answered, zero included');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 1, 'REQUIRED', 'ERROR', 'clusterSales', null, null, null, 'Klaster form 1: every indicator is answered, zero included');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 2, 'REQUIRED', 'ERROR', 'exports', null, null, null, 'Klaster form 1: every indicator is answered, zero included');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 3, 'REQUIRED', 'ERROR', 'memberPurchases', null, null, null, 'Klaster form 1: every indicator is answered, zero included');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 4, 'REQUIRED', 'ERROR', 'employees', null, null, null, 'Klaster form 1: every indicator is answered, zero included');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 5, 'REQUIRED', 'ERROR', 'wageFund', null, null, null, 'Klaster form 1: every indicator is answered, zero included');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 6, 'REQUIRED', 'ERROR', 'taxesPaid', null, null, null, 'Klaster form 1: every indicator is answered, zero included');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 7, 'REQUIRED', 'ERROR', 'investment', null, null, null, 'Klaster form 1: every indicator is answered, zero included');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 8, 'MINIMUM', 'ERROR', 'output', null, null, 0, 'Klaster form 1: no indicator of the form can be negative');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 9, 'MINIMUM', 'ERROR', 'clusterSales', null, null, 0, 'Klaster form 1: no indicator of the form can be negative');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 10, 'MINIMUM', 'ERROR', 'exports', null, null, 0, 'Klaster form 1: no indicator of the form can be negative');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 11, 'MINIMUM', 'ERROR', 'memberPurchases', null, null, 0, 'Klaster form 1: no indicator of the form can be negative');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 12, 'MINIMUM', 'ERROR', 'employees', null, null, 0, 'Klaster form 1: no indicator of the form can be negative');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 13, 'MINIMUM', 'ERROR', 'wageFund', null, null, 0, 'Klaster form 1: no indicator of the form can be negative');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 14, 'MINIMUM', 'ERROR', 'taxesPaid', null, null, 0, 'Klaster form 1: no indicator of the form can be negative');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 15, 'MINIMUM', 'ERROR', 'investment', null, null, 0, 'Klaster form 1: no indicator of the form can be negative');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 16, 'PART_OF_WHOLE', 'ERROR', 'clusterSales', null, 'output', null, 'Klaster form 1: by definition a part of output');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 17, 'PART_OF_WHOLE', 'ERROR', 'exports', null, 'output', null, 'Klaster form 1: by definition a part of output');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 18, 'PARTS_OF_WHOLE', 'ERROR', 'clusterSales', 'exports', 'output', null, 'Klaster form 1: two parts of output that do not overlap');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 19, 'NEEDS_OTHER', 'WARNING', 'wageFund', 'employees', null, null, 'Klaster form 1: wages without employees are explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 20, 'NEEDS_OTHER', 'WARNING', 'employees', 'wageFund', null, null, 'Klaster form 1: employees without wages are explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 21, 'CHANGE_FACTOR', 'WARNING', 'output', null, null, 5, 'Klaster form 1, ours: a fivefold change against the last period is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 22, 'CHANGE_FACTOR', 'WARNING', 'clusterSales', null, null, 5, 'Klaster form 1, ours: a fivefold change against the last period is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 23, 'CHANGE_FACTOR', 'WARNING', 'exports', null, null, 5, 'Klaster form 1, ours: a fivefold change against the last period is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 24, 'CHANGE_FACTOR', 'WARNING', 'memberPurchases', null, null, 5, 'Klaster form 1, ours: a fivefold change against the last period is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 25, 'CHANGE_FACTOR', 'WARNING', 'employees', null, null, 5, 'Klaster form 1, ours: a fivefold change against the last period is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 26, 'CHANGE_FACTOR', 'WARNING', 'wageFund', null, null, 5, 'Klaster form 1, ours: a fivefold change against the last period is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 27, 'CHANGE_FACTOR', 'WARNING', 'taxesPaid', null, null, 5, 'Klaster form 1, ours: a fivefold change against the last period is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 28, 'FELL_TO_ZERO', 'WARNING', 'output', null, null, null, 'Klaster form 1, ours: a stop is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 29, 'FELL_TO_ZERO', 'WARNING', 'employees', null, null, null, 'Klaster form 1, ours: a stop is explained');
insert into report_form_rule (form_id, position, kind, severity, indicator, other, whole, threshold, source)
values (1, 30, 'FELL_TO_ZERO', 'WARNING', 'wageFund', null, null, null, 'Klaster form 1, ours: a stop is explained');

insert into calendar_rule (id, version, stage, day_of_month, valid_from, source, verified)
values (1, 0, 'FIRM_TO_COORDINATOR', 10, '2024-Q1', 'Ours, so that the coordinator has five days', false);
insert into calendar_rule (id, version, stage, day_of_month, valid_from, source, verified)
values (2, 0, 'COORDINATOR_TO_MINISTRY', 15, '2024-Q1', 'Road map in force: 15th of the month after the quarter', true);
insert into calendar_rule (id, version, stage, day_of_month, valid_from, source, verified)
values (3, 0, 'MINISTRY_TO_GOVERNMENT', 25, '2024-Q1', 'Road map in force: 25th of the month after the quarter', true);

insert into disclosure_rule (id, version, min_firms, max_share_percent, valid_from, source, verified)
values (1, 0, 3, 85.00, '2024-Q1', 'At least three firms as in the Flemish cluster monitoring; the share of the largest firm is a (1, k) dominance rule with k = 85, a usual value of statistical offices, not verified', false);
