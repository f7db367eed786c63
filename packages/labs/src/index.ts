// Interactive pictures as pure state machines.
export { type Canvas, type Key, type Lab, replay } from './lab.ts'
export { type LabEntry, type LabOptions, lab, labs } from './labs.ts'
export type { Lang } from './messages/messages.ts'
