/**
 * Fills an empty database with people and `count` submissions, of which one in four is published.
 * Written as a few statements over series: what is measured is reading, not how rows came to be.
 */
export async function fill(client, { count, people }) {
  // Rules that follow a dossier through its life are off: these rows never lived.
  await client.query('SET session_replication_role = replica');
  for (const statement of statements) {
    await client.query(
      statement
        .replaceAll(':count', String(count))
        .replaceAll(':developer', `'${people.developer}'::uuid`)
        .replaceAll(':adviser', `'${people.adviser}'::uuid`)
        .replaceAll(':member', `'${people.member}'::uuid`)
        .replaceAll(':editor', `'${people.editor}'::uuid`)
        .replaceAll(':releaser', `'${people.releaser}'::uuid`),
    );
  }
  await client.query('SET session_replication_role = origin');
  await client.query('VACUUM ANALYZE');
}

const words = `(ARRAY['eenzaamheid','buurt','mantelzorg','schulden','jongeren','ouderen','rouw','werk','opvoeding','steun',
  'ontmoeting','vrijwilligers','herstel','huiselijk','netwerk','wijk','gezin','toekomst','samen','thuis'])`;
const word = (salt) => `${words}[1 + (n * ${salt} + n / 7) % 20]`;
const themes = `(ARRAY['poverty_debt','loneliness','domestic_violence','informal_care','parenting_youth','participation',
  'mental_health','grief_loss','inclusion','volunteering','neighbourhood','independent_ageing'])`;
const levels = `(ARRAY['well_described','well_substantiated','effective_first','effective_good','effective_strong'])`;
const states = `(ARRAY['draft','submitted','screening','guidance','finalised','composing','assessment','scheduled',
  'deliberation','advised','editing','withdrawn'])`;
const id = (kind) => `('00000000-0000-7000-8${kind}00-' || lpad(to_hex(n), 12, '0'))::uuid`;
const published = 'n % 4 = 0';
const text = `repeat('Een maatje uit de buurt komt elke week langs om samen op te trekken en het netwerk te versterken. ', 12)`;

const statements = [
  `INSERT INTO organisation (id, name) SELECT ${id('0')}, 'Organisatie ' || n FROM generate_series(1, 200) n`,
  `INSERT INTO person (id, email, name, password_hash, organisation_id, created_at)
   SELECT ${id('1')}, 'p' || n || '@bench.example', 'Persoon ' || n, '', ('00000000-0000-7000-8000-' || lpad(to_hex(1 + n % 200), 12, '0'))::uuid, now()
   FROM generate_series(1, 1000) n`,
  `INSERT INTO intervention (id, title, slug, owner_id, themes, created_at)
   SELECT ${id('2')}, initcap(${word(3)}) || ' en ' || ${word(7)} || ' ' || n, 'bench-' || n,
     CASE WHEN n % 500 = 1 THEN :developer ELSE ('00000000-0000-7000-8100-' || lpad(to_hex(1 + n % 1000), 12, '0'))::uuid END,
     ARRAY[${themes}[1 + n % 12]], now() - n * interval '1 minute'
   FROM generate_series(1, :count) n`,
  `INSERT INTO submission (id, intervention_id, state, title, requested_level, form_version, criteria_version, owner_id,
     adviser_id, state_since, created_at, due_on)
   SELECT ${id('3')}, i.id, CASE WHEN ${published} THEN 'published' ELSE ${states}[1 + (n / 4) % 12] END, i.title,
     ${levels}[1 + n % 5], '2015', '2015-2018', i.owner_id, CASE WHEN n % 100 = 3 THEN :adviser END,
     now() - (n % 400) * interval '1 day', i.created_at, current_date + (n % 90)::int
   FROM generate_series(1, :count) n JOIN intervention i ON i.id = ${id('2')}`,
  `INSERT INTO assignment (id, submission_id, person_id, function, status, invited_by, invited_at)
   SELECT ${id('4')}, ${id('3')}, :member, 'assessor', 'accepted', :editor, now()
   FROM generate_series(1, :count, 100) n`,
  `INSERT INTO edition (id, intervention_id, submission_id, number, status, content, edited_by, released_by, released_at,
     created_at, edited_at)
   SELECT ${id('5')}, i.id, ${id('3')}, 1, 'live', jsonb_build_object('title', i.title, 'subtitle', 'Samen sterker',
     'themes', to_jsonb(i.themes), 'organisation', 'Organisatie ' || n % 200,
     'summary', jsonb_build_object('goal', ${text}, 'targetGroup', ${text}, 'approach', ${text}, 'delivery', ${text},
       'workingElements', '[{"title":"Vast maatje","why":"Vertrouwen kost tijd"}]'::jsonb, 'substantiation', ${text},
       'research', ${text}, 'materials', ${text}),
     'facts', '{"who":"ouderen","duration":"26 weken","costs":"400 euro","deliveredBy":"vrijwilligers","setting":["thuis"],"organisations":"welzijn","ageFrom":55,"ageTo":90,"costPerParticipant":400,"durationWeeks":26}'::jsonb,
     'costs', '[]'::jsonb, 'links', '[]'::jsonb, 'studies', '[]'::jsonb,
     'contact', '{"name":"Bureau","email":"bureau@bench.example","website":""}'::jsonb,
     'literature', '[]'::jsonb, 'full', '{}'::jsonb), :editor, :releaser, i.created_at, i.created_at, i.created_at
   FROM generate_series(4, :count, 4) n JOIN intervention i ON i.id = ${id('2')}`,
  `INSERT INTO recognition (id, intervention_id, submission_id, decision_id, level, status, criteria_version, rule_version,
     from_on, until_on)
   SELECT ${id('6')}, ${id('2')}, ${id('3')}, ${id('7')}, ${levels}[1 + n % 5], 'valid', '2015-2018', '2015-2018',
     current_date - 100, current_date + 1000
   FROM generate_series(4, :count, 4) n`,
  `INSERT INTO search_document (intervention_id, edition_id, slug, title, goal, organisation, level, level_rank, status,
     until_on, themes, settings, delivered_by, age_from, age_to, cost_per_participant, duration_weeks, facts, language,
     released_at, tsv)
   SELECT i.id, ${id('5')}, i.slug, i.title, 'Ouderen voelen zich minder eenzaam.', 'Organisatie ' || n % 200,
     ${levels}[1 + n % 5], 1 + n % 5, 'valid', current_date + 1000, i.themes, '{thuis}', '{vrijwilligers}', 55, 90, 400, 26,
     '{"duration":"26 weken","costs":"400 euro","deliveredBy":"vrijwilligers","subtitle":"Samen sterker"}', 'nl',
     i.created_at, setweight(to_tsvector('dutch_unaccent', i.title), 'A')
   FROM generate_series(4, :count, 4) n JOIN intervention i ON i.id = ${id('2')}`,
  `INSERT INTO decision (id, submission_id, advice_id, outcome, level, reservation, public_explanation, improvement_advice,
     letter, decided_by, decided_at, announced_at)
   SELECT ${id('7')}, ${id('3')}, ${id('8')}, 'recognised', ${levels}[1 + n % 5], false, 'Helder en overdraagbaar.', '', '{}',
     :releaser, now(), now()
   FROM generate_series(4, :count, 4) n`,
];
