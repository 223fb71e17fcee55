/** What can be wrong with a field, as people say it; keys of `invalid`. */
export const faultKinds = [
  'missing',
  'too_long',
  'too_many',
  'too_few',
  'unknown',
  'taken',
  'not_a_date',
  'not_an_address',
  'not_a_number',
  'order',
  'not_renewable',
  'overlap',
  'file_type',
  'other',
] as const;
export type Fault = (typeof faultKinds)[number];

const faults: Readonly<Record<string, Fault>> = {
  isNotEmpty: 'missing',
  isDefined: 'missing',
  minLength: 'missing',
  file_missing: 'missing',
  maxLength: 'too_long',
  too_large: 'too_long',
  arrayMaxSize: 'too_many',
  too_many_files: 'too_many',
  arrayMinSize: 'too_few',
  isIn: 'unknown',
  isEnum: 'unknown',
  isUuid: 'unknown',
  unknown: 'unknown',
  unknown_condition: 'unknown',
  unknown_question: 'unknown',
  not_an_adviser: 'unknown',
  address_taken: 'taken',
  isDateString: 'not_a_date',
  isEmail: 'not_an_address',
  isUrl: 'not_an_address',
  isInt: 'not_a_number',
  isNumber: 'not_a_number',
  min: 'not_a_number',
  max: 'not_a_number',
  days_out_of_order: 'order',
  required: 'missing',
  term_not_renewable: 'not_renewable',
  term_out_of_turn: 'order',
  terms_overlap: 'overlap',
  file_type_not_accepted: 'file_type',
};

/** What the server's code for a refused field means to people; `other` for a code without words of its own. */
export const faultOf = (code: string): Fault => faults[code] ?? 'other';
