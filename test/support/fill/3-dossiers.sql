-- One dossier for each intervention, in every state: most in a state of the road, some states rare, one in four public.
INSERT INTO intervention (id, title, slug, owner_id, organisation_id, themes, created_at)
SELECT pg_temp.id_of(4, n), initcap(pg_temp.prose(n, 1, 3)) || ' ' || n, 'fill-' || n, owner.id, owner.organisation_id,
  ARRAY[pg_temp.nth(themes, n), pg_temp.nth(themes, n + 1 + pg_temp.draw(n, 2, 6))],
  now() - (pg_temp.size() - n) * interval '30 minutes'
FROM generate_series(1, pg_temp.size()) AS n,
  (SELECT ARRAY['poverty_debt','loneliness','domestic_violence','informal_care','parenting_youth','participation',
    'mental_health','grief_loss','inclusion','volunteering','neighbourhood','independent_ageing'] AS themes) AS known,
  LATERAL (SELECT CASE WHEN n % (pg_temp.size() / 20) = 1 THEN pg_temp.person_of('developer')
    ELSE pg_temp.id_of(1, 61 + pg_temp.draw(n, 3, 40 + pg_temp.size() / 10)) END AS id) AS drawn
  JOIN person AS owner ON owner.id = drawn.id;

CREATE TEMP TABLE dossier AS
SELECT n, pg_temp.id_of(5, n) AS id, CASE
    WHEN n % 4 = 0 THEN 'published'
    WHEN pg_temp.draw(n, 4, 50) = 0 THEN pg_temp.nth(ARRAY['returned','ineligible','questions','decided','recognised',
      'held_over','not_recognised','objection','proof','awaiting_release'], pg_temp.draw(n, 5, 1000))
    ELSE pg_temp.nth(ARRAY['draft','submitted','screening','guidance','finalised','composing','assessment','scheduled',
      'deliberation','advised','editing','withdrawn'], pg_temp.draw(n, 6, 1000)) END AS state
FROM generate_series(1, pg_temp.size()) AS n;
ANALYZE dossier;

INSERT INTO submission (id, intervention_id, state, title, requested_level, form_version, criteria_version, owner_id,
  adviser_id, round_id, committee_id, state_since, created_at, due_on)
SELECT dossier.id, i.id, dossier.state, i.title,
  pg_temp.nth(ARRAY['well_described','well_substantiated','effective_first','effective_good','effective_strong'],
    pg_temp.draw(n, 7, 1000)),
  '2015', '2015-2018', i.owner_id,
  CASE WHEN dossier.state NOT IN ('draft','submitted','screening','ineligible','returned') THEN
    CASE WHEN n % 100 < 3 THEN pg_temp.person_of('adviser') ELSE pg_temp.id_of(1, 1 + pg_temp.draw(n, 8, 20)) END END,
  CASE WHEN judged.so THEN pg_temp.id_of(3, 2 + 2 * pg_temp.draw(n, 9, pg_temp.rounds()) - judged.committee % 2) END,
  CASE WHEN judged.so THEN pg_temp.id_of(2, judged.committee) END,
  now() - pg_temp.draw(n, 10, 400) * interval '1 day', i.created_at, current_date - 40 + pg_temp.draw(n, 11, 200)
FROM dossier JOIN intervention i ON i.id = pg_temp.id_of(4, n),
  LATERAL (SELECT dossier.state IN ('composing','assessment','questions','scheduled','deliberation','advised','decided',
    'recognised','not_recognised','objection','editing','proof','awaiting_release','published') AS so,
    CASE WHEN n % 100 = 1 THEN 2 ELSE 1 + n % 2 END AS committee) AS judged;

INSERT INTO submission_party (submission_id, person_id, relation)
SELECT s.id, drawn.person, CASE WHEN s.n % 10 = 0 THEN 'reader' ELSE 'author' END
FROM dossier s JOIN submission ON submission.id = s.id,
  LATERAL (SELECT pg_temp.id_of(1, 61 + pg_temp.draw(s.n, 12, 40 + pg_temp.size() / 10)) AS person) AS drawn
WHERE s.n % 2 = 0 AND drawn.person <> submission.owner_id;

INSERT INTO revision (id, submission_id, number, kind, answers, handed_in_by, handed_in_at)
SELECT pg_temp.id_of(6, n), dossier.id, 1, 'definitive', '{}', owner_id, state_since
FROM dossier JOIN submission ON submission.id = dossier.id WHERE dossier.state <> 'draft';

-- Answers where they are still read: of the developer and the adviser who look at what waits for them.
INSERT INTO answer (submission_id, question_id, value, version, updated_by, updated_at)
SELECT submission.id, 'question.' || q, to_jsonb(pg_temp.prose(q, 13, 40)), 1, owner_id, now()
FROM submission, generate_series(1, 40) AS q
WHERE state IN ('draft','returned','guidance')
  AND (owner_id = pg_temp.person_of('developer') OR adviser_id = pg_temp.person_of('adviser'));

-- Three assessors for each dossier with the committee; one in a hundred is judged by the person who looks.
INSERT INTO assignment (id, submission_id, person_id, function, status, invited_by, invited_at)
SELECT pg_temp.id_of(10 + seat, n), submission.id,
  CASE WHEN seat = 1 AND n % 100 = 1 THEN pg_temp.person_of('member')
    ELSE pg_temp.id_of(1, CASE WHEN submission.committee_id = pg_temp.id_of(2, 1) THEN 21 ELSE 41 END
      + (pg_temp.draw(n, 14, 20) + seat) % 20) END,
  'assessor', CASE WHEN seat = 3 AND n % 7 = 0 THEN 'invited' ELSE 'accepted' END, pg_temp.person_of('secretary'), now()
FROM dossier JOIN submission ON submission.id = dossier.id, generate_series(1, 3) AS seat
WHERE submission.committee_id IS NOT NULL;

-- What is to be deliberated, and what was, is on the agenda of its round; of one in ten, as a day has room for some
-- twenty.
INSERT INTO agenda_item (id, round_id, submission_id, meeting_on, position, advice_id)
SELECT pg_temp.id_of(14, n), round_id, submission.id, current_date,
  row_number() OVER (PARTITION BY round_id ORDER BY n),
  CASE WHEN submission.state NOT IN ('scheduled','deliberation') THEN pg_temp.id_of(15, n) END
FROM dossier JOIN submission ON submission.id = dossier.id
WHERE round_id IS NOT NULL AND submission.state NOT IN ('composing','assessment','questions')
  AND n / 4 % 10 = 0;

-- Few interests conflict; those of the people who look are what their lists must leave out.
INSERT INTO interest (id, submission_id, person_id, interest, declared_at)
SELECT pg_temp.id_of(20 + person, n), dossier.id,
  pg_temp.person_of((ARRAY['secretary','decider','member'])[person]), 'conflict', now()
FROM dossier, generate_series(1, 3) AS person
WHERE n <= 5000 AND n % 250 = person AND state <> 'draft';
