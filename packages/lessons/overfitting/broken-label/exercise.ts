type Digit = 2 | 4 | 5 | 6 | 7 | 9

// todo: a 4, left and right exchanged: most of them are read as …
export const mirroredFour: Digit | undefined = 4
// end

// todo: a 9, turned by 180°
export const turnedNine: Digit | undefined = 6
// end

// todo: a 5, up and down exchanged
export const overturnedFive: Digit | undefined = 2
// end
