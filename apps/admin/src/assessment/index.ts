export { AssessmentPage } from './AssessmentPage.js';
