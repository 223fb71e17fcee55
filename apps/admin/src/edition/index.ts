export { EditionPage } from './EditionPage.js';
