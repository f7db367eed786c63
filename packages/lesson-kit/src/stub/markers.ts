// The markers in a solved exercise: `// todo: what to do` opens a region, `// end` closes it.
// What stands between them is the learner's part.
import { UserError } from '../error.ts'
import { applyEdits, removeLines } from './edit.ts'
import { type Comment, lineAt, type Parsed, parse } from './parse.ts'

export interface Region {
  /** What the learner is to do, without the word `todo:`. */
  todo: string
  /** From the first character of `// todo:` to the last of `// end`. */
  start: number
  end: number
}

const isTodo = ({ type, value }: Comment): boolean => type === 'Line' && /^ ?todo:/.test(value)
const isEnd = ({ type, value }: Comment): boolean => type === 'Line' && value.trim() === 'end'

/**
 * The marked regions, in order.
 * @throws UserError with the line of a marker that has no partner.
 */
export function regions(source: string, { comments }: Parsed = parse(source)): Region[] {
  const found: Region[] = []
  let open: Comment | null = null
  for (const comment of comments) {
    if (isTodo(comment)) {
      if (open) throw unpaired(source, open)
      open = comment
    } else if (isEnd(comment)) {
      if (!open) throw unpaired(source, comment)
      const todo = open.value.trim().slice('todo:'.length).trim()
      found.push({ todo, start: open.start, end: comment.end })
      open = null
    }
  }
  if (open) throw unpaired(source, open)
  return found
}

const unpaired = (source: string, { start, value }: Comment): UserError =>
  new UserError(`line ${lineAt(source, start)}: the marker "//${value}" has no partner.`, {
    advice: 'A region opens with "// todo: …" and closes with "// end"; regions do not nest.',
  })

/** The solved exercise without its marker lines. */
export function withoutMarkers(source: string): string {
  const { comments } = parse(source)
  const markers = comments.filter(comment => isTodo(comment) || isEnd(comment))
  return applyEdits(
    source,
    markers.map(({ start, end }) => removeLines(source, start, end)),
  )
}
