// Drag the line in sentences.
import { shown } from '../frame/text.ts'
import type { Messages } from '../messages/messages.ts'
import { meanHeights, meanSquaredError, points } from './fit.ts'
import { goalError, reached, type State, stepOf } from './state.ts'

export function describe(state: State, { line: { describe } }: Messages): string[] {
  const { left, right } = meanHeights(state)
  return [
    describe.line(shown(state.slope, 2), shown(state.intercept, 2)),
    describe.error(points.length, meanSquaredError(state).toFixed(3)),
    describe.halves(left, right),
    describe.step(stepOf(state)),
    reached(state) ? describe.reached(goalError) : describe.goal(goalError),
  ]
}
