// Interactive pictures as pure state machines.
export { type Canvas, type Key, type Lab, replay } from './lab.ts'
export { type LabEntry, lab, labs } from './labs.ts'
