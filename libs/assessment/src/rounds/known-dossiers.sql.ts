/**
 * Only dossiers `s` that do not stay unknown to the reader, with their id in `$1` and their organisation in `$2`: not of
 * the own side, no declared conflict.
 */
export const knownToReader = `
  AND s.owner_id <> $1
  AND NOT EXISTS (SELECT 1 FROM submission_party sp WHERE sp.submission_id = s.id AND sp.person_id = $1)
  AND NOT EXISTS (SELECT 1 FROM interest n WHERE n.submission_id = s.id AND n.person_id = $1 AND n.interest = 'conflict')
  AND NOT EXISTS (SELECT 1 FROM person o WHERE o.organisation_id = $2::uuid AND (o.id = s.owner_id OR o.id IN
    (SELECT sp.person_id FROM submission_party sp WHERE sp.submission_id = s.id)))`;
