// What a milestone is made of: for each piece whether the learner's own code runs in it, or ours.
import type { Piece, PieceSource } from '@neuralings/lesson-kit'
import { hang, width as widthOf, wrap } from '../../text/width.ts'
import type { Theme } from '../../theme/theme.ts'

interface Setting {
  width: number
  theme: Theme
}

/** Whose code a piece is. */
export const places: Record<PieceSource, string> = { yours: 'yours', reference: 'ours' }

const column = 5

/** `1 yours ✓ networks/layer` for each piece: what the number switches comes first. */
export function pieceLines(pieces: readonly Piece[], { width, theme }: Setting): string[] {
  if (pieces.length === 0) return []
  const keys = pieces.length === 1 ? '1 switches' : `1–${Math.min(9, pieces.length)} switch`
  const lines = pieces.flatMap((piece, i) => {
    const mark = piece.solved ? theme.good(theme.glyphs.passed) : theme.dim(theme.glyphs.open)
    const choice = whose(piece, theme) + ' '.repeat(column - choiceOf(piece).length)
    const before = `${theme.strong(String(i + 1))} ${choice} ${mark} `
    const hasRoom = widthOf(before + piece.id) <= width
    // Too long for one line, it is broken between lesson and exercise rather than in a word.
    return hang(before, hasRoom ? piece.id : piece.id.replace('/', '/\n'), width)
  })
  const heading = theme.readable(`This network's parts (${keys}):`)
  return [...wrap(heading, width).map(theme.dim), ...lines]
}

/** `layer yours · loop ours`, for when there is more to look at than the pieces. */
export function pieceSummary(pieces: readonly Piece[], { width, theme }: Setting): string[] {
  if (pieces.length === 0) return []
  const words = pieces.map(piece => `${theme.dim(shortName(piece))} ${whose(piece, theme)}`)
  return wrap(words.join(theme.dim(` ${theme.glyphs.dot} `)), width)
}

const shortName = ({ id }: Piece): string => id.slice(id.lastIndexOf('/') + 1)

const choiceOf = ({ uses }: Piece): string => (uses ? places[uses] : 'none')

const whose = (piece: Piece, theme: Theme): string =>
  piece.uses === 'yours' ? theme.accent(choiceOf(piece)) : theme.dim(choiceOf(piece))
