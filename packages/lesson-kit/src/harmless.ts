// Text of unknown origin, made fit for a terminal: what a learner's code prints or throws, a name of a file,
// a line of source. It must not move the cursor, write to the clipboard or rename the window, and it must
// not look like what it is not. Whatever prints such text passes it through here.
import { stripVTControlCharacters } from 'node:util'

/** Sets what follows in another direction, or takes no room: `a\u200bb` would look like `ab`. */
const disguises =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** What joins wide characters and emoji takes no room either: it has nothing to do behind ASCII. */
const joiners = /(?<=^|[\x00-\x7f])(?:\u200c|\u200d|[\ufe00-\ufe0f])/gmu

const named = (sign: string): string => `\\u{${sign.codePointAt(0)!.toString(16)}}`

/** The text without orders to a terminal; characters that cannot be seen are named, `\u{202e}`. */
export const harmless = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(disguises, named)
    .replace(joiners, named)
