-- What acts leave behind: history, mail and the log of what administrators did.
INSERT INTO history (id, submission_id, kind, by_id, at, audience, from_state, to_state, version)
SELECT pg_temp.id_of(30 + step, n), dossier.id, 'submit', pg_temp.person_of('secretary'), now(),
  CASE WHEN step % 2 = 0 THEN '{secretary}' ELSE '{developer,institute,secretary}' END::text[], 'draft', 'submitted', step
FROM dossier, generate_series(1, 4) AS step;

INSERT INTO mail (id, history_id, person_id, recipient, kind, subject, body, created_at, sent_at)
SELECT pg_temp.id_of(40, n), pg_temp.id_of(31, n),
  CASE WHEN n % 20 = 0 THEN pg_temp.person_of('secretary') ELSE pg_temp.id_of(1, 1 + pg_temp.draw(n, 15, 100)) END,
  'persoon@fill.example', 'submit', 'Een dossier is ingediend', repeat('U leest dit in een bericht. ', 10), now(), now()
FROM dossier;

INSERT INTO audit (id, at, person_id, action, object)
SELECT pg_temp.id_of(41, n), now(), pg_temp.person_of('secretary'), 'set_roles', 'person ' || n FROM dossier WHERE n % 5 = 0;
