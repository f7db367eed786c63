// What the labs say, in each language. A message with something in it is a function.
import { en, type Messages } from './en.ts'
import { zhCN } from './zh-CN.ts'

export type { Messages } from './en.ts'
export type { Note } from './note.ts'

export type Lang = 'en' | 'zh-CN'

const all: Record<Lang, Messages> = { en, 'zh-CN': zhCN }

export const messagesOf = (lang: Lang): Messages => all[lang]
