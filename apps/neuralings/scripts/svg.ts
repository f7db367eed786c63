// The screen of the emulator as an SVG picture, cell by cell: colours, bold and faint as they stand there.
import type { IBufferCell, Terminal } from '@xterm/headless'

export interface Look {
  background: string
  foreground: string
  /** The sixteen colours of the terminal. */
  palette: readonly string[]
}

export const dark: Look = {
  background: '#16181d',
  foreground: '#d6d9df',
  palette: [
    '#16181d', '#d76a6a', '#6ab06a', '#c9a24b', '#5b9bd5', '#b07cc6', '#4fb3bf', '#d6d9df',
    '#6b7280', '#e58a8a', '#8acb8a', '#e0bf74', '#82b6e6', '#c9a0da', '#7fd0d9', '#ffffff',
  ], // biome-ignore format: eight to a row
}

const cellWidth = 9
const cellHeight = 19
const padding = 14

export function toSvg(terminal: Terminal, { look, title }: { look: Look; title: string }): string {
  const { cols, rows } = terminal
  const width = cols * cellWidth + 2 * padding
  const height = rows * cellHeight + 2 * padding
  const lines = Array.from({ length: rows }, (_, row) => rowToSvg(terminal, row, look))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${title}</title>
<rect width="100%" height="100%" rx="10" fill="${look.background}"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="15" xml:space="preserve">
${lines.filter(line => line !== '').join('\n')}
</g>
</svg>
`
}

interface Run {
  column: number
  /** Columns that it takes: a wide character takes two. */
  columns: number
  text: string
  style: string
  background: string
}

function rowToSvg({ buffer, cols }: Terminal, row: number, look: Look): string {
  const line = buffer.active.getLine(buffer.active.viewportY + row)
  if (!line) return ''
  const runs: Run[] = []
  for (let column = 0; column < cols; column++) {
    const cell = line.getCell(column)
    if (!cell || cell.getWidth() === 0) continue
    const run = {
      column,
      columns: cell.getWidth(),
      text: cell.getChars() || ' ',
      style: styleOf(cell, look),
      background: backgroundOf(cell, look),
    }
    const last = runs.at(-1)
    // Text is joined where it is plain; signs stand alone, so that each keeps to its cell.
    if (last && joins(last, run)) {
      last.text += run.text
      last.columns += run.columns
    } else runs.push(run)
  }
  return runs
    .map(run => runToSvg(run, row))
    .filter(Boolean)
    .join('')
}

const ascii = /^[\x20-\x7e]*$/

const joins = (last: Run, next: Run): boolean =>
  last.style === next.style &&
  last.background === next.background &&
  ascii.test(last.text + next.text)

function runToSvg({ column, columns, text, style, background }: Run, row: number): string {
  const y = padding + row * cellHeight
  const x = padding + column * cellWidth
  const wide = columns * cellWidth
  const back = background && rectToSvg({ x, y, width: wide, height: cellHeight }, background)
  const block = blockOf(text)
  if (block) {
    const { left = 0, top = 0, width = 1, height = 1 } = block
    const part = { x: x + left * wide, y: y + top * cellHeight, width: width * wide, height: height * cellHeight } // biome-ignore format: one line
    return back + rectToSvg(part, fillOf(style), (block.opacity ?? 1) * opacityOf(style))
  }
  // Renderers collapse blanks, so each phrase between wider gaps is placed by itself.
  const phrases = [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: phrase, index }) =>
    phraseToSvg(phrase, { x: x + index * cellWidth, y: y + 14, style }),
  )
  return back + phrases.join('')
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Its edges lie on whole pixels, or there would be seams between neighbours wherever the picture is scaled. */
const rectToSvg = ({ x, y, width, height }: Box, fill: string, opacity = 1): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''} shape-rendering="crispEdges"/>`

const fillOf = (style: string): string => /fill="([^"]*)"/.exec(style)![1]!
const opacityOf = (style: string): number => Number(/opacity="([^"]*)"/.exec(style)?.[1] ?? 1)

type Block = Partial<Record<'left' | 'top' | 'width' | 'height' | 'opacity', number>>

/** Which part of its cell a block element fills: fonts leave gaps around theirs. */
function blockOf(text: string): Block | undefined {
  const code = text.codePointAt(0)!
  if (text === '▀') return { height: 1 / 2 }
  if (text === '▐') return { left: 1 / 2, width: 1 / 2 }
  if (code >= 0x2581 && code <= 0x2588) return { top: (0x2588 - code) / 8, height: (code - 0x2580) / 8 } // biome-ignore format: one line
  if (code >= 0x2589 && code <= 0x258f) return { width: (0x2590 - code) / 8 }
  if (code >= 0x2591 && code <= 0x2593) return { opacity: (code - 0x2590) / 4 }
  return undefined
}

function phraseToSvg(phrase: string, { x, y, style }: { x: number; y: number; style: string }) {
  const length = ascii.test(phrase)
    ? ` textLength="${phrase.length * cellWidth}" lengthAdjust="spacingAndGlyphs"`
    : ''
  return `<text x="${x}" y="${y}"${length}${style}>${escaped(phrase)}</text>`
}

function styleOf(cell: IBufferCell, look: Look): string {
  const color = colorOf(cell.getFgColorMode(), cell.getFgColor(), look) || look.foreground
  const bold = cell.isBold() ? ' font-weight="bold"' : ''
  const faint = cell.isDim() ? ' opacity="0.6"' : ''
  const italic = cell.isItalic() ? ' font-style="italic"' : ''
  return ` fill="${color}"${bold}${faint}${italic}`
}

const backgroundOf = (cell: IBufferCell, look: Look): string =>
  colorOf(cell.getBgColorMode(), cell.getBgColor(), look)

const rgbMode = 0x3000000

function colorOf(mode: number, value: number, { palette }: Look): string {
  if (mode === 0) return ''
  if (mode === rgbMode) return `#${value.toString(16).padStart(6, '0')}`
  return value < 16 ? palette[value]! : extended(value)
}

/** The colours 16 to 255: a cube of six steps each, then a scale of greys. */
function extended(value: number): string {
  const hex = (part: number) => part.toString(16).padStart(2, '0')
  if (value >= 232) return `#${hex(8 + (value - 232) * 10).repeat(3)}`
  const step = (part: number) => hex(part === 0 ? 0 : 55 + part * 40)
  const index = value - 16
  return `#${step(Math.floor(index / 36))}${step(Math.floor(index / 6) % 6)}${step(index % 6)}`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
