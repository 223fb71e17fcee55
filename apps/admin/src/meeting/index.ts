export { MeetingPage } from './MeetingPage.js';
export { MinutesPage } from './MinutesPage.js';
