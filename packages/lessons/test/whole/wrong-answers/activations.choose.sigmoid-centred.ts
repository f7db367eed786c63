// wrong: takes the sigmoid for centred on zero
// should hear: negative|zero|½|0\.5|between 0
type Choice = 'sigmoid' | 'tanh' | 'relu' | 'gelu'

export const probability: Choice | undefined = 'sigmoid'

export const centred: Choice | undefined = 'sigmoid'

export const deep: Choice | undefined = 'relu'
