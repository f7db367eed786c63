// wrong: the 2 of the square forgotten
// should hear: gave less
type Place = 'sure and wrong' | 'undecided' | 'sure and right'

export const crossEntropySteepest: Place | undefined = 'sure and wrong'

export const squaredSteepest: Place | undefined = 'undecided'

export const factor: number | undefined = 2982
