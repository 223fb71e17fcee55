export { WorksheetPage } from './WorksheetPage.js';
