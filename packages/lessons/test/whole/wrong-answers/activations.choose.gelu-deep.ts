// wrong: takes GELU for the deep net
// should hear: 1|grow|explode|gradient|survive|slope|relu
type Choice = 'sigmoid' | 'tanh' | 'relu' | 'gelu'

export const probability: Choice | undefined = 'sigmoid'

export const centred: Choice | undefined = 'tanh'

export const deep: Choice | undefined = 'gelu'
