// wrong: the crawl for a dear step, and the dear step for a crawl
// should hear: dear is not the one
type Trouble = 'vanishing' | 'exploding' | 'oscillating' | 'stuck' | 'ill-scaled' | 'dear'

export const a: Trouble | undefined = 'dear'

export const b: Trouble | undefined = 'vanishing'

export const c: Trouble | undefined = 'oscillating'

export const d: Trouble | undefined = 'ill-scaled'

export const e: Trouble | undefined = 'exploding'

export const f: Trouble | undefined = 'stuck'
