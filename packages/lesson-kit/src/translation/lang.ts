// The languages that a course may speak. English is what authors write; the others stand beside it, and where they
// have nothing to say yet English is heard.

export const langs = ['en', 'zh-CN'] as const

export type Lang = (typeof langs)[number]

/** A language into which a course is translated. */
export type Translated = Exclude<Lang, 'en'>

export const translated: readonly Translated[] = ['zh-CN']
