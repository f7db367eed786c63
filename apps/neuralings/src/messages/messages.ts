// What the program says, in each language: one catalogue, by screen and by command. A message with something in it is a
// function.
import type { Lang } from '@neuralings/lesson-kit'
import { en, type Messages } from './en.ts'
import { zhCN } from './zh-CN.ts'

export type { Messages } from './en.ts'

const all: Record<Lang, Messages> = { en, 'zh-CN': zhCN }

export const messagesOf = (lang: Lang): Messages => all[lang]
