// wrong: 8.0003 by 0.9993: the losses, not the slopes
// should hear: gave more
type Place = 'sure and wrong' | 'undecided' | 'sure and right'

export const crossEntropySteepest: Place | undefined = 'sure and wrong'

export const squaredSteepest: Place | undefined = 'undecided'

export const factor: number | undefined = 8
