// What the labs say, in each language. The English catalogue is the model: the others have its keys, and a message
// with something in it is a function. A note has a full version, and a shorter one for narrow windows.
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

export type Lang = 'en' | 'zh-CN'

export type Messages = typeof en

/** One sentence, and a shorter way to say it. */
export type Note = [full: string, short: string]

const all: Record<Lang, Messages> = { en, 'zh-CN': zhCN }

export const messagesOf = (lang: Lang): Messages => all[lang]
