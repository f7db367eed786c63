// wrong: takes the first row for the price of every kilometre: 10 · 5
// should hear: first row|other rows?|second row|row.{0,20}(2|4) km|(2|4) km|does(n.t| not) fit|fits only|getting in|each km adds[^]*6\.5
// A taxi: 1 km costs 5, 2 km cost 7, 4 km cost 11. What do 10 km cost?

// todo: replace undefined with your number
export const answer: number | undefined = 50
