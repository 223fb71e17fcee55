export { NotificationsModule } from './notifications.module.js';
export { NotifyService } from './telling/notify.service.js';
