// Two centuries of speeches, to learn what words mean from the company they keep: what the presidents of the United
// States told Congress about the state of the Union, from 1790 to 2021. In @neuralings/datasets-speeches.

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
 * Loads 233 speeches, the oldest first, 1.8 million words in all. They are a package of their own (4.8 MB),
 * loaded only when this is called.
 *
 * @throws Error when @neuralings/datasets-speeches is not installed.
 * @example
 * const speeches = await loadSpeeches()
 * console.log(speeches.length) // 233
 * const { year, name, text } = speeches[0]
 * console.log(year, name, text.slice(0, 15)) // 1790 George Washington Fellow-Citizens
 */
export async function loadSpeeches(): Promise<Speech[]> {
  const home = '@neuralings/datasets-speeches'
  const load = () => import('@neuralings/datasets-speeches')
  return JSON.parse(await unpackText('loadSpeeches', { home, load }))
}
