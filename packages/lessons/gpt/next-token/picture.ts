import { picture } from '@neuralings/lesson-kit/picture'

const text = 'call me ishmael'
const ids = Array.from(text, letter => letter.charCodeAt(0))
const shown = (letters: readonly number[]) => String.fromCharCode(...letters).replaceAll(' ', '␣')

export default picture<typeof import('./exercise.ts')>({
  type: 'text',
  yours: ({ nextTokenPairs }) => {
    const { x, y } = nextTokenPairs(ids, { length: 9, at: [0] })
    const [[row], [answers]] = [x.toArray() as number[][], y.toArray() as number[][]]
    return row!.map(
      (_, t) => `${shown(row!.slice(0, t + 1)).padStart(12)} → ${shown([answers![t]!])}`,
    )
  },
  caption: 'one row of yours: nine lessons',
})
