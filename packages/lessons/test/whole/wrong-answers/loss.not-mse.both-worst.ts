// wrong: the squared error is steepest where it is largest
// should hear: -7\.9 +0\.999
type Place = 'sure and wrong' | 'undecided' | 'sure and right'

export const crossEntropySteepest: Place | undefined = 'sure and wrong'

export const squaredSteepest: Place | undefined = 'sure and wrong'

export const factor: number | undefined = 1491
