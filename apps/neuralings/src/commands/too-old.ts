// What is said to a Node that is too old for the program, in the language of the system.
import { tooOld as english } from '../messages/en/too-old.ts'
import { tooOld as chinese } from '../messages/zh-CN/too-old.ts'
import { localeLanguage } from '../session/locale.ts'

export const tooOld = (needed: string, version: string): string =>
  (localeLanguage(process.env) === 'en' ? english : chinese)(needed, version)
