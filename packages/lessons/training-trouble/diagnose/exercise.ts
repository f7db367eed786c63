type Trouble = 'vanishing' | 'exploding' | 'oscillating' | 'stuck' | 'ill-scaled' | 'dear'

// todo: what is wrong with training a
export const a: Trouble | undefined = 'ill-scaled'
// end

// todo: what is wrong with training b
export const b: Trouble | undefined = 'vanishing'
// end

// todo: what is wrong with training c
export const c: Trouble | undefined = 'oscillating'
// end

// todo: what is wrong with training d
export const d: Trouble | undefined = 'dear'
// end

// todo: what is wrong with training e
export const e: Trouble | undefined = 'exploding'
// end

// todo: what is wrong with training f
export const f: Trouble | undefined = 'stuck'
// end
