-- Texts are drawn from three hundred that are written once, with the words a search finds in them.
CREATE TEMP TABLE written AS
SELECT n, goal, target_group, approach, substantiation,
  setweight(to_tsvector('dutch_unaccent', goal || ' ' || target_group), 'B') AS words_b,
  setweight(to_tsvector('dutch_unaccent', approach), 'C') AS words_c,
  setweight(to_tsvector('dutch_unaccent', substantiation), 'D') AS words_d
FROM generate_series(0, 299) AS n, LATERAL (SELECT pg_temp.prose(n, 27, 25) AS goal,
  pg_temp.prose(n, 28, 60) AS target_group, pg_temp.prose(n, 29, 120) AS approach,
  pg_temp.prose(n, 30, 90) AS substantiation OFFSET 0) AS drawn; -- OFFSET 0: drawn once, not at each mention
ANALYZE written;

-- What is public: a decision, a recognition, a live edition and its search document. Most can be used now.
CREATE TEMP TABLE entry AS
SELECT dossier.n, i.id, i.title, i.slug, i.themes, i.created_at + interval '10 days' AS released_at,
  coalesce(o.name, 'Organisatie') AS organisation, draw.level,
  CASE pg_temp.draw(dossier.n, 20, 20) WHEN 0 THEN 'lapsed' WHEN 1 THEN 'reserved' WHEN 2 THEN 'reassessing'
    WHEN 3 THEN 'no_longer' ELSE 'valid' END AS status,
  1 + draw.level AS rank,
  pg_temp.nth(ARRAY['well_described','well_substantiated','effective_first','effective_good','effective_strong'],
    draw.level) AS level_name,
  ARRAY[pg_temp.nth(ARRAY['thuis','buurthuis','school','werk','online','zorginstelling','sportclub','bibliotheek'],
    pg_temp.draw(dossier.n, 22, 1000))] AS settings,
  ARRAY[pg_temp.nth(ARRAY['vrijwilligers','sociaal werker','jongerenwerker','wijkteam','docent','ervaringsdeskundige'],
    pg_temp.draw(dossier.n, 23, 1000))] AS delivered_by,
  5 * pg_temp.draw(dossier.n, 24, 14) AS age_from, pg_temp.draw(dossier.n, 25, 2000) AS cost, 4 + pg_temp.draw(dossier.n, 26, 70) AS weeks,
  first.goal, first.target_group, second.approach, third.substantiation,
  setweight(to_tsvector('dutch_unaccent', i.title), 'A') || first.words_b || second.words_c || third.words_d AS tsv
FROM dossier JOIN intervention i ON i.id = pg_temp.id_of(4, dossier.n) LEFT JOIN organisation o ON o.id = i.organisation_id
  JOIN written AS first ON first.n = pg_temp.draw(dossier.n, 27, 300)
  JOIN written AS second ON second.n = pg_temp.draw(dossier.n, 28, 300)
  JOIN written AS third ON third.n = pg_temp.draw(dossier.n, 29, 300),
  LATERAL (SELECT pg_temp.draw(dossier.n, 21, 1000) % 5 AS level) AS draw
WHERE dossier.n % 4 = 0;

INSERT INTO edition (id, intervention_id, submission_id, number, status, content, edited_by, released_by, released_at,
  created_at, edited_at)
SELECT pg_temp.id_of(50, n), entry.id, pg_temp.id_of(5, n), 1, 'live', jsonb_build_object(
    'title', title, 'subtitle', 'Samen sterker', 'themes', to_jsonb(themes), 'organisation', organisation,
    'summary', jsonb_build_object('goal', '<p>' || goal || '</p>', 'targetGroup', '<p>' || target_group || '</p>',
      'approach', '<p>' || approach || '</p>', 'delivery', '<p>' || target_group || '</p>',
      'workingElements', '[{"title":"Vast maatje","why":"Vertrouwen kost tijd"},{"title":"Kleine stappen","why":"Succes geeft moed"}]'::jsonb,
      'substantiation', '<p>' || substantiation || '</p>', 'research', '<p>' || substantiation || '</p>',
      'materials', '<p>' || goal || '</p>'),
    'facts', jsonb_build_object('who', 'Ouderen', 'duration', weeks || ' weken', 'costs', cost || ' euro',
      'deliveredBy', delivered_by[1], 'setting', to_jsonb(settings), 'organisations', 'welzijn', 'ageFrom', age_from,
      'ageTo', age_from + 30, 'costPerParticipant', cost, 'durationWeeks', weeks),
    'costs', '[{"item":"Begeleiding","hours":120,"perYear":6000}]'::jsonb, 'links', '[]'::jsonb,
    'studies', '[{"authors":"De Vries","year":2023,"title":"Onderzoek","country":"NL","design":"Voor en na","sample":"120","outcome":"Minder eenzaam"}]'::jsonb,
    'contact', '{"name":"Bureau","email":"bureau@fill.example","website":""}'::jsonb, 'literature', '[]'::jsonb,
    'full', (SELECT jsonb_object_agg('question.' || q, approach || substantiation) FROM generate_series(1, 20) AS q)),
  pg_temp.person_of('editor'), pg_temp.person_of('releaser'), released_at, released_at, released_at
FROM entry;

INSERT INTO decision (id, submission_id, advice_id, outcome, level, reservation, public_explanation,
  improvement_advice, letter, decided_by, decided_at, announced_at)
SELECT pg_temp.id_of(51, n), dossier.id, pg_temp.id_of(52, n), 'recognised', 'well_described', false,
  'Helder en overdraagbaar.', '', '{}', pg_temp.person_of('releaser'), now(), now() - n * interval '1 minute'
FROM dossier WHERE state IN ('published','recognised','editing','proof','awaiting_release');

INSERT INTO recognition (id, intervention_id, submission_id, decision_id, level, status, criteria_version, rule_version,
  from_on, until_on)
SELECT pg_temp.id_of(53, n), id, pg_temp.id_of(5, n), pg_temp.id_of(51, n), level_name, status, '2015-2018', '2015-2018',
  current_date - 1000 + pg_temp.draw(n, 31, 900), current_date + pg_temp.draw(n, 32, 1500)
FROM entry;

INSERT INTO search_document (intervention_id, edition_id, slug, title, goal, organisation, level, level_rank, status,
  until_on, themes, settings, delivered_by, age_from, age_to, cost_per_participant, duration_weeks, facts, language,
  released_at, tsv)
SELECT entry.id, pg_temp.id_of(50, n), slug, title, goal, organisation, level_name, rank, entry.status, until_on, themes,
  settings, delivered_by, age_from, age_from + 30, cost, weeks,
  jsonb_build_object('duration', weeks || ' weken', 'costs', cost || ' euro', 'deliveredBy', delivered_by[1],
    'subtitle', 'Samen sterker'), 'nl', released_at, tsv
FROM entry JOIN recognition ON recognition.intervention_id = entry.id;

INSERT INTO usage_count (day, kind, intervention_id, count)
SELECT current_date - day, 'summary', entry.id, 1 + pg_temp.draw(n, 33, 30)
FROM entry, generate_series(0, 3) AS day;

-- What triggers keep otherwise.
INSERT INTO catalogue_figure (theme, setting, entries)
SELECT figure.theme, figure.setting, count(*) FROM search_document AS document, figures_of(document) AS figure
GROUP BY figure.theme, figure.setting;

INSERT INTO usage_month (month, kind, intervention_id, count)
SELECT m.month, m.kind, m.intervention_id, sum(m.count) FROM usage_count AS counted, months_of(counted) AS m GROUP BY 1, 2, 3;
