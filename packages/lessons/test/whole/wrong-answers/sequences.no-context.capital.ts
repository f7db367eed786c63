// wrong: a misspelt choice
// should hear: Did you mean
type Outputs = 'same' | 'different'

export const a: Outputs | undefined = 'Same'

export const b: Outputs | undefined = 'different'

export const c: Outputs | undefined = 'same'

export const d: Outputs | undefined = 'different'

export const e: Outputs | undefined = 'same'

export const f: Outputs | undefined = 'same'
