/** The three things a row of a registry's export speaks of. */
export type Level = 'intervention' | 'study' | 'finding';

/** What a field holds: `yes` is a yes or no, `list` gathers the values of all rows. */
export type FieldType = 'text' | 'integer' | 'number' | 'yes' | 'list';

interface Target {
  type: FieldType;
  required?: true;
}

const text: Target = { type: 'text' };
const integer: Target = { type: 'integer' };
const number: Target = { type: 'number' };
const list: Target = { type: 'list' };

/** The fields a mapping can fill; the README beside this file says what each is shown as. */
export const targets: Record<Level, Record<string, Target>> = {
  intervention: {
    title: { type: 'text', required: true },
    subtitle: text,
    organisation: text,
    website: text,
    goal: text,
    targetGroup: text,
    approach: text,
    delivery: text,
    substantiation: text,
    research: text,
    materials: text,
    duration: text,
    costs: text,
    deliveredBy: text,
    ageFrom: integer,
    ageTo: integer,
    setting: list,
    themes: list,
  },
  study: {
    title: { type: 'text', required: true },
    authors: text,
    year: integer,
    country: text,
    design: text,
    sample: text,
    outcome: text,
  },
  finding: {
    measure: { type: 'text', required: true },
    domain: text,
    period: text,
    sample: text,
    sampleSize: integer,
    effectSize: number,
    pValue: number,
    significant: { type: 'yes' },
  },
};
