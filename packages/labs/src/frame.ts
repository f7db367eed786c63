// What a lab of your own is drawn with: the page with its title, numbers, note and knobs, and a plane with numbers.

export type { Point, Range } from '@neuralings/plots'
export { numbered } from './frame/numbers.ts'
export { type Knob, type Page, page, writer } from './frame/page.ts'
export { Plane } from './frame/plane.ts'
export { shown } from './frame/text.ts'
