export { ComparePage } from './ComparePage.js';
