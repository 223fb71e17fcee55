/** Whether the person of assignment `a` handed in a judgement of the last definitive version. */
export const handedIn = `EXISTS (SELECT 1 FROM assessment x JOIN revision v ON v.id = x.revision_id
    WHERE x.submission_id = a.submission_id AND x.person_id = a.person_id AND x.status = 'handed_in'
      AND v.number >= (SELECT max(number) FROM revision WHERE submission_id = a.submission_id AND kind = 'definitive'))`;
