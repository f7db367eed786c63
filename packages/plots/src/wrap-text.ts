// Lines no wider than they may be. Latin breaks between words; Chinese between any two characters, but for the marks
// that no line may begin or end with (JIS X 4051 calls these rules kinsoku).
import { styled } from './styled-lines.ts'
import { textWidth } from './text-width.ts'

/** No line begins with one of these, nor ends with one of those. */
const noStart = new Set('，。、；：？！）」』】〕》〉”’…—～·％‰℃,.;:?!)]}%')
const noEnd = new Set('（「『【〔《〈“‘([{')

/** What a line is made of: a word of Latin, one wide character, blanks, or a code for colour. */
interface Atom {
  text: string
  width: number
  kind: 'word' | 'wide' | 'blank' | 'code'
}

/** What no line break may part, and the blanks behind it. */
interface Piece {
  atoms: Atom[]
  width: number
  blanks: number
}

/**
 * Breaks a text into lines of at most `columns` cells. A colour that is open at a break is closed there and opened
 * again; blanks at both ends of a line go. What is too long for a line is cut.
 *
 * @example
 * console.log(wrapText('梯度下降，一步一步。', 8).join('\n'))
 * // 梯度下
 * // 降，一步
 * // 一步。
 */
export function wrapText(text: string, columns: number): string[] {
  const room = Math.max(1, columns)
  return styled(text.split('\n').flatMap(line => filled(pieces(atomsOf(line)), room)))
}

const token = /(\x1b\[[\d;]*m)|( +)|([!-~]+)|([^\x1b !-~]+|\x1b)/g

function atomsOf(line: string): Atom[] {
  return [...line.matchAll(token)].flatMap(([text, code, blank, latin]): Atom[] => {
    if (code) return [{ text, width: 0, kind: 'code' }]
    if (blank) return [{ text, width: text.length, kind: 'blank' }]
    if (latin) return [{ text, width: text.length, kind: 'word' }]
    return letters(text)
  })
}

const segmenter = new Intl.Segmenter()

const letters = (text: string): Atom[] =>
  Array.from(segmenter.segment(text), ({ segment }) => {
    const width = textWidth(segment)
    return { text: segment, width, kind: width > 1 ? 'wide' : 'word' }
  })

function pieces(atoms: readonly Atom[]): Piece[] {
  const found: Piece[] = []
  let before: Atom | undefined
  for (const atom of atoms) {
    const piece = found.at(-1)
    if (!piece || (atom.kind !== 'code' && mayPart(before, atom))) found.push(pieceOf(atom))
    else add(piece, atom)
    if (atom.kind !== 'code') before = atom
  }
  return found
}

/** Whether a line may end after one atom and go on with the other. */
function mayPart(before: Atom | undefined, after: Atom): boolean {
  if (!before || after.kind === 'blank') return false
  if (before.kind === 'blank') return true
  if (before.kind !== 'wide' && after.kind !== 'wide') return false
  return !noStart.has(after.text[0]!) && !noEnd.has(before.text.at(-1)!)
}

const pieceOf = (atom: Atom): Piece => add({ atoms: [], width: 0, blanks: 0 }, atom)

function add(piece: Piece, atom: Atom): Piece {
  piece.atoms.push(atom)
  if (atom.kind === 'blank') piece.blanks += atom.width
  else piece.width += atom.width
  return piece
}

/** The pieces in lines, as many in each as fit. */
function filled(all: readonly Piece[], room: number): string[] {
  const lines = ['']
  let used = 0
  for (const piece of all) {
    if (used > 0 && used + piece.width > room) used = lines.push('') * 0
    if (piece.width > room) used = cut(piece, { lines, room })
    else {
      lines[lines.length - 1] += textOf(piece.atoms)
      used += piece.width + piece.blanks
    }
  }
  return lines.map(line =>
    line.replace(/^((?:\x1b\[[\d;]*m)*) +/, '$1').replace(/ +((?:\x1b\[[\d;]*m)*)$/, '$1'),
  )
}

/**
 * The beginning of a text, as much as fits into `columns` cells. A colour that is open at its end is closed.
 *
 * @example
 * console.log(cutText('梯度下降', 5)) // 梯度
 */
export function cutText(text: string, columns: number): string {
  let left = columns
  const atoms = atomsOf(text).flatMap(atom =>
    atom.kind === 'word' ? letters(atom.text) : blanks(atom),
  )
  const end = atoms.findIndex(({ width }) => (left -= width) < 0)
  return styled([textOf(end < 0 ? atoms : atoms.slice(0, end))])[0]!
}

const blanks = (atom: Atom): Atom[] =>
  atom.kind === 'blank' ? Array.from(atom.text, text => ({ ...atom, text, width: 1 })) : [atom]

const textOf = (atoms: readonly Atom[]): string => atoms.map(({ text }) => text).join('')

/** A piece that is too long for any line, letter by letter; gives how far it fills the last one. */
function cut({ atoms }: Piece, { lines, room }: { lines: string[]; room: number }): number {
  let used = 0
  for (const { text, width, kind } of atoms.flatMap(atom =>
    atom.kind === 'word' ? letters(atom.text) : atom,
  )) {
    if (kind !== 'blank' && used > 0 && used + width > room) used = lines.push('') * 0
    lines[lines.length - 1] += text
    used += width
  }
  return used
}
