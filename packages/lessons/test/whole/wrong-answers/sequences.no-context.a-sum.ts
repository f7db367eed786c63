// wrong: takes the bag for a sum
// should hear: different is not the one
type Outputs = 'same' | 'different'

export const a: Outputs | undefined = 'same'

export const b: Outputs | undefined = 'different'

export const c: Outputs | undefined = 'same'

export const d: Outputs | undefined = 'different'

export const e: Outputs | undefined = 'different'

export const f: Outputs | undefined = 'same'
