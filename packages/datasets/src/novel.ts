// A novel, to learn how language goes: Moby-Dick; or, The Whale, by Herman Melville, 1851. In @neuralings/datasets-novel.

import { unpackText } from './unpack.ts'

export interface Chapter {
  /** `'1'` to `'135'`; before them `'Contents'`, `'Etymology'` and `'Extracts'`, after them `'Epilogue'`. */
  chapter: string
  title: string
  /** Paragraphs, with an empty line between every two. */
  text: string
}

/**
 * Loads the novel, 139 chapters of 1.2 million characters in all. It is a package of its own (0.6 MB), loaded only
 * when this is called.
 *
 * @throws Error when @neuralings/datasets-novel is not installed.
 * @example
 * const chapters = await loadNovel()
 * const { title, text } = chapters.find(({ chapter }) => chapter === '1')
 * console.log(title, text.slice(0, 16)) // Loomings. Call me Ishmael.
 */
export async function loadNovel(): Promise<Chapter[]> {
  const home = '@neuralings/datasets-novel'
  const load = () => import('@neuralings/datasets-novel')
  return JSON.parse(await unpackText('loadNovel', { home, load }))
}
