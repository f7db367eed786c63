import { variable } from '@neuralings/autograd'
import { picture, range } from '@neuralings/lesson-kit/picture'
import { createRng } from '@neuralings/tensor'

export default picture<typeof import('./exercise.ts')>({
  type: 'curves',
  x: range(0, 40, 41),
  xLabel: 'steps',
  log: true,
  yours: ({ createMemory, remember }) => {
    const memory = createMemory(1, 1, { rng: createRng(1) })
    let c = variable([[1]])
    return range(0, 40, 41).map(n => {
      if (n > 0) c = remember(variable([[0]]), c, memory)
      return c.item()
    })
  },
  points: range(0, 40, 9).map(n => [n, 0.5 ** n] as const),
  caption: 'what is left of a fresh memory: yours as a line, a gate that is half open as dots',
})
