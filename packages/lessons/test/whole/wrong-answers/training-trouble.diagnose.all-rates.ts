// wrong: a smaller rate against everything that jumps
// should hear: oscillating is not the one
type Trouble = 'vanishing' | 'exploding' | 'oscillating' | 'stuck' | 'ill-scaled' | 'dear'

export const a: Trouble | undefined = 'ill-scaled'

export const b: Trouble | undefined = 'vanishing'

export const c: Trouble | undefined = 'oscillating'

export const d: Trouble | undefined = 'dear'

export const e: Trouble | undefined = 'oscillating'

export const f: Trouble | undefined = 'stuck'
