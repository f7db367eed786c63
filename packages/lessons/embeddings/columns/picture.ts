import { picture } from '@neuralings/lesson-kit/picture'
import { Picture } from '@neuralings/plots'

const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
/** As narrow as half of the smallest screen, and as low, with three lines of words below. */
const [width, height] = [34, 11]

interface Kept {
  /** The learnt table. */
  rows: number[][]
}

export default picture<unknown, Kept>({
  type: 'text',
  yours: (_, { rows }) => {
    const columns = [0, 1].map(j => rows.map(row => row[j]!))
    const share = (v: number, all: number[]) =>
      (v - Math.min(...all)) / (Math.max(...all) - Math.min(...all))
    const sheet = new Picture({ width, height })
    rows.forEach((row, month) => {
      const [x, y] = row.map((v, j) => share(v, columns[j]!))
      sheet.text(Math.round(x! * (width - 3)), Math.round((1 - y!) * (height - 1)), names[month]!)
    })
    return sheet.toLines({ color: 'none' })
  },
  caption: 'the twelve rows of your table, where they lie: a ring, in the order of the year',
})
