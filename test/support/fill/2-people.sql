-- Organisations, people, committees and rounds. Developers grow with the databank, the institute does not.
INSERT INTO organisation (id, name)
SELECT pg_temp.id_of(0, n), 'Organisatie ' || n FROM generate_series(1, 20 + pg_temp.size() / 50) AS n;

INSERT INTO person (id, email, name, password_hash, organisation_id, created_at)
SELECT pg_temp.id_of(1, n), 'persoon' || n || '@fill.example', 'Persoon ' || n, '',
  CASE WHEN n > 60 THEN pg_temp.id_of(0, 1 + n % (20 + pg_temp.size() / 50)) END, now()
FROM generate_series(1, 100 + pg_temp.size() / 10) AS n;

-- The first sixty work for the institute: twenty each as adviser, on the panel and on the committee.
INSERT INTO role_grant (person_id, role, granted_at)
SELECT id, CASE WHEN n <= 20 THEN 'adviser' WHEN n <= 40 THEN 'panel_member' WHEN n <= 60 THEN 'committee_member'
  ELSE 'developer' END, now()
FROM generate_series(1, 100 + pg_temp.size() / 10) AS n, LATERAL pg_temp.id_of(1, n) AS id;

INSERT INTO committee (id, kind, name) VALUES
  (pg_temp.id_of(2, 1), 'practice_panel', 'Praktijkpanel van de vulling'),
  (pg_temp.id_of(2, 2), 'recognition_committee', 'Erkenningscommissie van de vulling');

INSERT INTO membership (committee_id, person_id, function, from_on, until_on)
SELECT pg_temp.id_of(2, committee), id, 'member', current_date - 500, current_date + 1500
FROM generate_series(21, 60) AS n, LATERAL (SELECT 1 + n / 41 AS committee, pg_temp.id_of(1, n) AS id) seat
UNION ALL SELECT pg_temp.id_of(2, 2), pg_temp.person_of('member'), 'member', current_date - 500, current_date + 1500;

INSERT INTO round (id, name, committee_id, delivery_on, assessors_known_on, assessments_due_on, meeting_on)
SELECT pg_temp.id_of(3, n), 'Ronde ' || n, pg_temp.id_of(2, 1 + n % 2), day - 60, day - 50, day - 10, day
FROM generate_series(1, 2 * pg_temp.rounds()) AS n, LATERAL (SELECT current_date + 200 - n * 5 AS day) meeting;

-- Who decides comes from an organisation: its own dossiers must stay away.
UPDATE person SET organisation_id = pg_temp.id_of(0, 3) WHERE id = pg_temp.person_of('decider');
