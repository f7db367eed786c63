// First names, to learn how names are made: short words with rules that nobody wrote down. From Moby Word II, word lists
// by Grady Ward; see notices/names.md.
/// <reference path="./assets.d.ts" />

import { unpackText } from './unpack.ts'

/**
 * Loads 8,403 English first names of women and men, each once, in small letters a to z, in the order of the alphabet.
 *
 * @throws Error when the file has not been made yet, in a clone that was never built.
 * @example
 * const names = await loadNames()
 * console.log(names.length, names.slice(0, 3)) // 8403 [ 'aaren', 'aarika', 'aaron' ]
 */
export async function loadNames(): Promise<string[]> {
  const load = () => import('../assets/names.js')
  return (await unpackText('loadNames', { home: '@neuralings/datasets', load })).split('\n')
}
