export { MeetingPage } from './MeetingPage.js';
