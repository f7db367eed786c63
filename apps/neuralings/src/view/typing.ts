// Tells keys from text. A terminal that marks what is pasted says so itself; another one hands it over as if
// it were typed, only faster than anybody types: then it is text as well, or `x` and `q` in it would act.
import type { Key } from 'ink'
import { keyNames } from './key-names.ts'

export type Typed = { keys: string[] } | { text: string }

/** Keys that somebody may have pressed while the program was busy. */
const mostAhead = 3

/** Milliseconds within which characters after pasted text belong to it: it may arrive in pieces. */
const pause = 50

export class Typing {
  #pastedAt = Number.NEGATIVE_INFINITY

  /** What arrived in one piece, at a time in milliseconds. */
  read(input: string, key: Key, now: number): Typed {
    const keys = keyNames(input, key)
    const isText = [...input].length === keys.length && !key.ctrl && !key.return
    // A query typed at once looks pasted: after its Enter the next letter is for another screen.
    if (!isText) this.#pastedAt = Number.NEGATIVE_INFINITY
    const goesOn = now - this.#pastedAt < pause
    if (!isText || !(goesOn || isPasted(keys))) return { keys }
    this.#pastedAt = now
    return { text: input }
  }
}

/** A key that is held down is many of the same. */
const isPasted = (keys: readonly string[]): boolean =>
  keys.length > mostAhead && new Set(keys).size > 1
