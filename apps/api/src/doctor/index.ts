export { doctorReport, examine, type Finding } from './doctor.js';
export { invariants } from './invariants.js';
