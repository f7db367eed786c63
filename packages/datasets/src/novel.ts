// A novel, to learn how language goes: Moby-Dick; or, The Whale, by Herman Melville, 1851. See notices/texts.md.
/// <reference path="./assets.d.ts" />

import { unpackText } from './unpack.ts'

export interface Chapter {
  /** `'1'` to `'135'`; before them `'Contents'`, `'Etymology'` and `'Extracts'`, after them `'Epilogue'`. */
  chapter: string
  title: string
  /** Paragraphs, with an empty line between every two. */
  text: string
}

/**
 * Loads the novel, 139 chapters of 1.2 million characters in all. It is a file of its own (0.6 MB), read only when this is
 * called.
 *
 * @throws Error when the file has not been made yet, in a checkout that was never built.
 * @example
 * const chapters = await loadNovel()
 * const { title, text } = chapters.find(({ chapter }) => chapter === '1')
 * console.log(title, text.slice(0, 16)) // Loomings. Call me Ishmael.
 */
export async function loadNovel(): Promise<Chapter[]> {
  return JSON.parse(await unpackText('loadNovel', () => import('../assets/novel.js')))
}
