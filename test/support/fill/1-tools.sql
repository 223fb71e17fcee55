-- What the other files count with. The caller set fill.count and fill.people, a JSON object from name to id.
CREATE FUNCTION pg_temp.size() RETURNS int LANGUAGE sql STABLE
  RETURN current_setting('fill.count')::int;

CREATE FUNCTION pg_temp.person_of(name text) RETURNS uuid LANGUAGE sql STABLE
  RETURN (current_setting('fill.people')::jsonb ->> name)::uuid;

-- Rounds of each committee.
CREATE FUNCTION pg_temp.rounds() RETURNS int LANGUAGE sql STABLE
  RETURN 5 + pg_temp.size() / 1000;

-- The id of the n-th row of a kind; ids of one kind rise with n, as version 7 ids do with time.
CREATE FUNCTION pg_temp.id_of(kind int, n int) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN ('01900000-0000-7000-8' || lpad(to_hex(kind), 3, '0') || '-' || lpad(to_hex(n), 12, '0'))::uuid;

-- A number from 0 up to `below` that looks like chance and is the same in every run.
CREATE FUNCTION pg_temp.draw(n int, salt int, below int) RETURNS int LANGUAGE sql IMMUTABLE
  RETURN ((hashint4extended(n, salt) & 1073741823) % below)::int;

-- The n-th of a few words, a JSON array of texts.
CREATE FUNCTION pg_temp.nth(list text[], n int) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN list[1 + n % cardinality(list)];

-- A text of `words` words. Low numbered words are common and high numbered ones rare, as in a language; the first
-- are real words, so that a search can ask for them: 'samen' stands in half of the entries, 'rouw' in one of seven.
CREATE FUNCTION pg_temp.prose(n int, salt int, words int) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN (SELECT string_agg(coalesce((ARRAY['samen','buurt','steun','wijk','gezin','netwerk','ouderen','jongeren',
      'maatje','eenzaamheid','vrijwilligers','mantelzorg','schulden','herstel','opvoeding','ontmoeting','toekomst',
      'thuis','werk','rouw'])[rank], 'begrip' || rank), ' ')
    FROM generate_series(1, words) AS w,
      LATERAL (SELECT 1 + floor(12000 * power(pg_temp.draw(n, salt * 1000 + w, 1000000) / 1000000.0, 1.6))::int AS rank OFFSET 0) drawn);
