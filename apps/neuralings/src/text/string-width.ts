// The width of a line, without the wait. The exact answer needs tables of emoji whose first use takes a
// quarter of the time to the first frame; lines of ASCII, frames, braille and mathematics need no table.
// The build puts this in place of the package string-width, for Ink as for us.
import { createRequire } from 'node:module'
import type stringWidthType from 'string-width'

// Latin, Greek, punctuation, arrows and mathematics, frames, blocks, shapes, ✓ ✗, braille: one column each.
// Left out: what combines with its neighbour, and what is wide or an emoji in some terminals.
const simple =
  /^[\x20-\x7e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0384-\u03ff\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u2032\u2033\u2039\u203a\u2070-\u209c\u2190-\u2193\u21b3\u2200-\u22ff\u2500-\u25a9\u25b0-\u25b5\u25b8-\u25bf\u25c2-\u25fa\u2713\u2717\u2800-\u28ff]*$/
const colors = /\x1b\[[\d;]*m/g

type StringWidth = typeof stringWidthType
let loaded: StringWidth | undefined

/** The package itself, loaded at the first line that needs it. */
function exact(): StringWidth {
  loaded ??= (createRequire(import.meta.url)('string-width') as { default: StringWidth }).default
  return loaded
}

export default function stringWidth(...[line, options]: Parameters<StringWidth>): number {
  const hasCodes = line.includes('\x1b')
  if (options?.ambiguousIsNarrow === false) return exact()(line, options)
  if (options?.countAnsiEscapeCodes && hasCodes) return exact()(line, options)
  const plain = hasCodes ? line.replace(colors, '') : line
  return simple.test(plain) ? plain.length : exact()(line)
}
