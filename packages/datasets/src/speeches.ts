// Two centuries of speeches, to learn what words mean from the company they keep: what the presidents of the United
// States told Congress about the state of the Union, from 1790 to 2021. See notices/texts.md.
/// <reference path="./assets.d.ts" />

import { unpackText } from './unpack.ts'

export interface Speech {
  year: number
  /** The president's. */
  name: string
  /** The president's party; George Washington's is `'none'`. */
  party: string
  text: string
}

/**
 * Loads 233 speeches, the oldest first, 1.8 million words in all. They are a file of their own (4.8 MB), read only when
 * this is called.
 *
 * @throws Error when the file has not been made yet, in a checkout that was never built.
 * @example
 * const speeches = await loadSpeeches()
 * console.log(speeches.length) // 233
 * const { year, name, text } = speeches[0]
 * console.log(year, name, text.slice(0, 15)) // 1790 George Washington Fellow-Citizens
 */
export async function loadSpeeches(): Promise<Speech[]> {
  return JSON.parse(await unpackText('loadSpeeches', () => import('../assets/speeches.js')))
}
