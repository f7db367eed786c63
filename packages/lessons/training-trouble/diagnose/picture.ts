import { picture } from '@neuralings/lesson-kit/picture'
import { type Name, names, troubles } from '../outcomes.ts'

export default picture<unknown, Record<Name, number[]>>({
  type: 'table',
  shape: [names.length, troubles.length],
  rowLabels: names,
  columnLabels: troubles,
  // Nobody sees a row before its answer is right: it is the answer.
  yours: (_, taken) => names.map(name => taken[name]),
  caption:
    'six trainings, and what share of the loss each cure takes away, from left to right: vanishing, exploding, oscillating, stuck, ill-scaled, dear',
})
