export type { Notice } from "../notice"
export { NotificationEvents } from "./events"
export { notifyWorkflow } from "./notify-recipients"
export { notifyStep, type NotifyInput } from "./steps/notify"
