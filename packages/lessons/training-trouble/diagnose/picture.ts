import { picture } from '@neuralings/lesson-kit/picture'
import { names, outcomes, type Trouble, troubles } from '../outcomes.ts'

/** The share of the loss that a cure takes away; of one that is no number, the share of 1. */
function taken(name: (typeof names)[number], trouble: Trouble): number {
  const { uncured, ends } = outcomes[name]
  const before = Number.isFinite(uncured.end) ? uncured.end : 1
  return Number.isFinite(ends[trouble]) ? Math.max(0, 1 - ends[trouble] / before) : 0
}

export default picture<typeof import('./exercise.ts')>({
  type: 'table',
  shape: [names.length, troubles.length],
  rowLabels: names,
  columnLabels: troubles,
  yours: () => names.map(name => troubles.map(trouble => taken(name, trouble))),
  caption: 'six trainings and six cures: how much of the loss each cure takes away',
})
