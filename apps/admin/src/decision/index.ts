export { DecisionPage } from './DecisionPage.js';
