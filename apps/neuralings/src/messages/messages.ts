// What the program says, in each language: one catalogue, by screen and by command. The English one is the model: the
// others have its keys, and a message with something in it is a function.
import type { Lang } from '@neuralings/lesson-kit'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

export type Messages = typeof en

const all: Record<Lang, Messages> = { en, 'zh-CN': zhCN }

export const messagesOf = (lang: Lang): Messages => all[lang]
