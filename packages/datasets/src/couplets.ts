// Couplets of the Tang dynasty (618 to 907), to learn how a line of verse is answered by the next: all that are written in
// the 500 commonest characters, so that a small network can learn them. In @neuralings/datasets-couplets.

import { unpackText } from './unpack.ts'

/**
 * Loads 4,417 couplets of five and five characters, simplified, each once: 12 characters with their two marks, in the order
 * of the collection, which is that of their poets; shuffle them before you split. They are a package of their own (0.1 MB),
 * loaded only when this is called.
 *
 * @throws Error when @neuralings/datasets-couplets is not installed.
 * @example
 * const couplets = await loadCouplets()
 * console.log(couplets.length, couplets[0]) // 4417 初风飘带柳，晚雪间花梅。
 */
export async function loadCouplets(): Promise<string[]> {
  const home = '@neuralings/datasets-couplets'
  const load = () => import('@neuralings/datasets-couplets')
  const lines = (await unpackText('loadCouplets', { home, load })).split('\n')
  return lines.map(line => `${line.slice(0, 5)}，${line.slice(5)}。`)
}
