// What learners' code prints is shown as it is: nothing in it may move the cursor or colour the screen.
import { stripVTControlCharacters } from 'node:util'

/** Without colours and other orders to a terminal. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text).replace(/[^\P{Cc}\n\t]/gu, '')
