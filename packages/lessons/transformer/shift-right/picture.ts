import { picture } from '@neuralings/lesson-kit/picture'

type File = typeof import('./exercise.ts')

export default picture<File>({
  type: 'text',
  yours: ({ toExample, signs }) => {
    const { given, wanted } = toExample({ text: '2 July 1920', iso: '1920-07-02' })
    const row = (ids: number[]) => ids.map(id => signs[id]).join(' ')
    const seen = given.map((_, t) => `${row(given.slice(0, t + 1)).padEnd(24)}${signs[wanted[t]!]}`)
    return ['given so far            wanted', ...seen]
  },
  caption: 'one date for your decoder: as many lessons as there are signs',
})
