// wrong: bank gets another meaning, so another output
// should hear: different is not the one
type Outputs = 'same' | 'different'

export const a: Outputs | undefined = 'different'

export const b: Outputs | undefined = 'different'

export const c: Outputs | undefined = 'same'

export const d: Outputs | undefined = 'different'

export const e: Outputs | undefined = 'same'

export const f: Outputs | undefined = 'same'
