// wrong: calls itself with the same depth and no end
// should hear: recurs|itself|call stack|stack|never (\w+ )?(end|stop|finish|chang|mov|com|step|return|reach)|(does|did|do)(n.t| not) (\w+ )?(end|stop|finish|change|move|come|return)|endless|for ?ever|without end|no end|infinite loop|too long|still running|within \d+ ?s
const relu = (x: number) => Math.max(0, x)

/** Up from 0 to 1 and down again: 2·relu(x) − 4·relu(x − 0.5). A layer with two hidden units. */
export function tent(x: number): number {
  return 2 * relu(x) - 4 * relu(x - 0.5)
}

/** The tent in the tent in the tent, depth times. */
export function nest(depth: number, x: number): number {
  return tent(nest(depth, x))
}
