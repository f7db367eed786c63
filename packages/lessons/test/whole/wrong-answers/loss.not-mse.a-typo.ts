// wrong: a typo in a choice
// should hear: none of the choices
type Place = 'sure and wrong' | 'undecided' | 'sure and right'

export const crossEntropySteepest: Place | undefined = 'sure and wrong'

export const squaredSteepest: Place | undefined = 'undecidet'

export const factor: number | undefined = 1491
