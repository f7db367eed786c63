// wrong: cross-entropy, too, is steepest in the middle
// should hear: 0\.644
type Place = 'sure and wrong' | 'undecided' | 'sure and right'

export const crossEntropySteepest: Place | undefined = 'undecided'

export const squaredSteepest: Place | undefined = 'undecided'

export const factor: number | undefined = 1491
