type Outputs = 'same' | 'different'

// todo: what comes out for "bank", each word by itself
export const a: Outputs | undefined = 'same'
// end

// todo: what comes out for the first word, each word by itself
export const b: Outputs | undefined = 'different'
// end

// todo: what comes out of the bag, when dog and man change places
export const c: Outputs | undefined = 'same'
// end

// todo: what comes out of the bag, when no man is bitten
export const d: Outputs | undefined = 'different'
// end

// todo: what comes out of the bag, for once no and three times no
export const e: Outputs | undefined = 'same'
// end

// todo: what comes out of the bag, for good and for bad
export const f: Outputs | undefined = 'same'
// end
