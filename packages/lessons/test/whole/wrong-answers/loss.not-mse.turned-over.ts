// wrong: one by the other the wrong way round
// should hear: gave more
type Place = 'sure and wrong' | 'undecided' | 'sure and right'

export const crossEntropySteepest: Place | undefined = 'sure and wrong'

export const squaredSteepest: Place | undefined = 'undecided'

export const factor: number | undefined = 0.00067
