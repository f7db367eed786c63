// What a milestone is made of: for each piece whether the learner's own code runs in it, or ours.
import type { Piece } from '@neuralings/lesson-kit'
import { fill, hang, width as widthOf, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'

interface Setting {
  width: number
  theme: Theme
}

/** `1 yours ✓ networks/layer` for each piece: what the number switches comes first. */
export function pieceLines(pieces: readonly Piece[], { width, theme }: Setting): string[] {
  if (pieces.length === 0) return []
  const { places, parts } = theme.messages.exercise
  const said = pieces.map(({ uses }) => places[uses ?? 'none'])
  // Wide enough for both, so that a switch moves nothing.
  const column = Math.max(...[places.yours, places.reference, ...said].map(widthOf))
  const lines = pieces.flatMap((piece, i) => {
    const mark = piece.solved ? theme.good(theme.glyphs.passed) : theme.dim(theme.glyphs.open)
    const choice = fill(whose(piece, theme), column)
    const before = `${theme.strong(String(i + 1))} ${choice} ${mark} `
    const hasRoom = widthOf(before + piece.id) <= width
    // Too long for one line, it is broken between lesson and exercise rather than in a word.
    return hang(before, hasRoom ? piece.id : piece.id.replace('/', '/\n'), width)
  })
  const heading = theme.readable(parts(pieces.length))
  return [...wrap(heading, width).map(theme.dim), ...lines]
}

/** `layer yours · loop ours`, for when there is more to look at than the pieces. */
export function pieceSummary(pieces: readonly Piece[], { width, theme }: Setting): string[] {
  if (pieces.length === 0) return []
  const words = pieces.map(piece => `${theme.dim(shortName(piece))} ${whose(piece, theme)}`)
  return wrap(words.join(theme.dim(` ${theme.glyphs.dot} `)), width)
}

const shortName = ({ id }: Piece): string => id.slice(id.lastIndexOf('/') + 1)

/** Whose code it is. */
function whose({ uses }: Piece, { messages, accent, dim }: Theme): string {
  const place = messages.exercise.places[uses ?? 'none']
  return uses === 'yours' ? accent(place) : dim(place)
}
