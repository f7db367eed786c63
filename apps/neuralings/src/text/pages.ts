// Pages of text: a page ends before what it would cut, when that fits on a page of its own. A picture, a
// table and code stay whole; a heading goes with what it stands above.

export interface Block {
  lines: readonly string[]
  /** `whole`: not cut by the end of a page. `heading`: not left alone at the foot of one. */
  kind: 'text' | 'whole' | 'heading'
}

/** Lines from `start` up to `end` that belong together, and where the heading above them begins. */
interface Span {
  head: number
  start: number
  end: number
}

export interface Pages {
  lines: string[]
  spans: readonly Span[]
}

/** Lines that stay below a heading at least. */
const few = 2

/** The blocks with an empty line between them. */
export function pagesOf(blocks: readonly Block[]): Pages {
  const lines: string[] = []
  const spans: Span[] = []
  let head: number | null = null
  for (const block of blocks.filter(one => one.lines.length > 0)) {
    if (lines.length > 0) lines.push('')
    const start = lines.length
    lines.push(...block.lines)
    const spansOf = (runs: readonly Run[]) =>
      runs.map(([from, to]) => ({
        head: from === 0 ? (head ?? start) : start + from,
        start: start + from,
        end: start + to,
      }))
    spans.push(...spansOf(runsOf(block)))
    head = block.kind === 'heading' ? (head ?? start) : null
  }
  return { lines, spans }
}

type Run = [from: number, to: number]

/** Which lines of a block belong together: all of them, or at least those without an empty one between them. */
function runsOf({ kind, lines }: Block): Run[] {
  if (kind === 'heading') return []
  if (kind === 'text') return [[0, Math.min(few, lines.length)]]
  const ends = [...lines.keys(), lines.length].filter(i => isBlank(lines[i]) || i === lines.length)
  const runs = ends.map((end, i): Run => [i === 0 ? 0 : ends[i - 1]! + 1, end])
  return runs.length > 1 ? [[0, lines.length], ...runs] : runs
}

/** What a page of this height keeps together, seen from line `at`: all of it, else its beginning, else nothing. */
function kept({ head, start, end }: Span, at: number, height: number): [from: number, to: number] {
  const from = head > at ? head : start
  const to = [end, Math.min(end, start + few)].find(to => to - from <= height)
  return [from, to ?? from]
}

const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === ''

/** The line before which the page ends that begins at `at`. */
export function pageEnd({ lines, spans }: Pages, at: number, height: number): number {
  let end = at + height
  if (end >= lines.length) return lines.length
  for (const span of spans.toReversed()) {
    const [from, to] = kept(span, at, height)
    if (at < from && from < end && end < to) end = from
  }
  while (end > at + 1 && isBlank(lines[end - 1])) end--
  return end
}

/** The last line at which a page may begin: what follows is seen, and nothing is cut above. */
export function lastPage({ lines, spans }: Pages, height: number): number {
  let last = Math.max(0, lines.length - height)
  for (const span of spans) {
    const [from, to] = kept(span, -1, height)
    if (from < last && last < to) last = to
  }
  return afterBlanks(lines, last)
}

function afterBlanks(lines: readonly string[], at: number): number {
  let line = at
  while (isBlank(lines[line])) line++
  return line < lines.length ? line : at
}

/** Where one reads on after the page at `at`. */
export const nextPage = (pages: Pages, at: number, height: number): number =>
  Math.min(
    afterBlanks(pages.lines, pageEnd(pages, at, height)),
    Math.max(at, lastPage(pages, height)),
  )

/** Where the page begins that shows what stands before `at`; what `at` cuts is shown whole. */
export function previousPage(pages: Pages, at: number, height: number): number {
  const { lines, spans } = pages
  let end = at
  while (isBlank(lines[end - 1])) end--
  for (const span of spans) {
    const [from, to] = kept(span, -1, height)
    if (from < end && end < to) end = to
  }
  const begin = Math.max(0, end - height)
  for (let page = begin; page < at; page++)
    if (!isBlank(lines[page]) && pageEnd(pages, page, height) >= end) return page
  return begin
}

/** The page at `at`, always exactly `height` lines. */
export function pageAt(pages: Pages, at: number, height: number): string[] {
  const shown = pages.lines.slice(at, pageEnd(pages, at, height))
  return [...shown, ...Array<string>(Math.max(0, height - shown.length)).fill('')]
}
