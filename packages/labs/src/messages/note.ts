/** One sentence, and a shorter way to say it, where the window is narrow. */
export type Note = [full: string, short: string]
