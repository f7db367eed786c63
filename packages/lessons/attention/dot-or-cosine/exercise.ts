type Key = 'a' | 'b' | 'c' | 'd'

// todo: the query ten times as long: which key is heard most
export const longQuery: Key | undefined = 'b'
// end

// todo: c ten times as long: which key is heard most
export const longKey: Key | undefined = 'c'
// end

// todo: every key cut to length 1: which key is heard most
export const cut: Key | undefined = 'a'
// end

// todo: d turned round, and ten times as long: which key is heard least
export const turned: Key | undefined = 'd'
// end
