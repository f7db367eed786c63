// wrong: a typo in the choice: sigmiod
// should hear: one of|sigmiod|spel|typo|none of|mean
type Choice = 'sigmiod' | 'tanh' | 'relu' | 'gelu'

export const probability: Choice | undefined = 'sigmiod'

export const centred: Choice | undefined = 'tanh'

export const deep: Choice | undefined = 'relu'
