export type {
  Declaration,
  OwnInterests,
  OwnTerm,
  RegisterOfPerson,
  SidePosition,
  Wording,
} from '../api/index.js';
