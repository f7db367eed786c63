type Choice = 'sigmoid' | 'tanh' | 'relu' | 'gelu'

// todo: every output can be read as a probability
export const probability: Choice | undefined = 'sigmoid'
// end

// todo: bounded, and centred on zero
export const centred: Choice | undefined = 'tanh'
// end

// todo: a nudge survives twenty of them at x = 2
export const deep: Choice | undefined = 'relu'
// end
