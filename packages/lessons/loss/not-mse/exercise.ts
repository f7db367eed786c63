type Place = 'sure and wrong' | 'undecided' | 'sure and right'

// todo: where the slope of cross-entropy is steepest
export const crossEntropySteepest: Place | undefined = 'sure and wrong'
// end

// todo: where the slope of the squared error is steepest
export const squaredSteepest: Place | undefined = 'undecided'
// end

// todo: how many times as steep cross-entropy is as the squared error, at z = −8
export const factor: number | undefined = 1491
// end
