// The terms of a dot product as signed bars: a row each with its numbers where they are few, else a column each.
import { writer } from '../frame/page.ts'
import { shown } from '../frame/text.ts'
import { type Drawing, right } from './drawing.ts'

interface Terms {
  q: readonly number[]
  k: readonly number[]
  column: number
  row: number
}

export function drawProducts(drawing: Drawing, terms: Terms): void {
  const products = terms.q.map((q, i) => q * terms.k[i]!)
  const largest = Math.max(...products.map(Math.abs))
  const sizes = products.map(product => product / largest)
  if (sizes.length <= 4) drawRows(drawing, { ...terms, products, sizes })
  else drawColumns(drawing, { ...terms, sizes })
}

/** Columns on each side of the middle of a signed bar. */
const reach = 5

type Rows = Terms & Record<'products' | 'sizes', readonly number[]>

function drawRows({ sheet }: Drawing, { q, k, products, sizes, column, row }: Rows): void {
  const write = writer(sheet)
  write(column, row, `${right('q', 6)}${right('k', 7)}${right('q·k', 8)}`, 'dim')
  products.forEach((product, i) => {
    const line = row + 1 + i
    const numbers = [right(shown(q[i]!, 2), 6), right(shown(k[i]!, 2), 7), right(shown(product, 2), 8)] // biome-ignore format: one line
    write(column, line, numbers.join(''))
    const blocks = '█'.repeat(Math.round(Math.abs(sizes[i]!) * reach))
    const middle = column + 22 + reach
    write(middle, line, '│', 'dim')
    if (sizes[i]! > 0) write(middle + 1, line, blocks, 'green')
    else write(middle - blocks.length, line, blocks, 'orange')
  })
}

/** A column for each term: half a row for each fifth of the largest, up from the middle or down. */
function drawColumns(
  { sheet }: Drawing,
  { sizes, column, row }: Terms & Pick<Rows, 'sizes'>,
): void {
  const write = writer(sheet)
  const middle = row + 2
  sizes.forEach((size, i) => {
    const levels = Math.round(Math.abs(size) * reach)
    const [near, far, color] =
      size > 0 ? (['▀', '▄', 'green'] as const) : (['▄', '▀', 'orange'] as const)
    const at = column + 2 * i
    write(at, middle, levels > 0 ? near : '·', levels > 0 ? color : 'dim')
    for (let level = 2; level <= levels; level += 2) {
      const line = middle - Math.sign(size) * (level / 2)
      write(at, line, level < levels ? '█' : far, color)
    }
  })
}
