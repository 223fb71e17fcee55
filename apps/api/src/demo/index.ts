export { seedDemo } from './seed.js';
export { TravellingClock } from './travelling-clock.js';
