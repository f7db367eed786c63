// The numbers in a text, as values: 175 billion and 1750 亿 are the same, 1950s and 20 世纪 50 年代 are.

const scales: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
}

const number =
  /(\d[\d,]*(?:\.\d+)?)(?:\s*(thousand|million|billion|trillion|万亿|百万|千万|亿|万|千|百)(?![a-z米克]))?/g

/** Every number that is written in digits, once. Signs do not count. */
export function numbersIn(text: string): Set<number> {
  const years = text.replace(/(\d\d) ?世纪 ?(\d0) ?年代/g, (_, century, decade) =>
    String((Number(century) - 1) * 100 + Number(decade)),
  )
  const found = [...years.matchAll(number)].map(([, digits = '', scale = '']) => {
    return Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1)
  })
  return new Set(found.map(value => Number(value.toPrecision(12))))
}

const spelled: Record<string, number> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, value) => [word, value]),
  ),
  twenty: 20,
  thirty: 30,
  fifty: 50,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  half: 0.5,
  once: 1,
  twice: 2,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  double: 2,
  twelfth: 12,
}

/** The numbers that an English text has in words; a translation may have them in digits. */
export function numbersSpelled(text: string): Set<number> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const values = words.flatMap(word => spelled[word] ?? spelled[word.replace(/s$/, '')] ?? [])
  const products = values.flatMap((value, i) => [value * (values[i + 1] ?? 1)])
  return new Set([...values, ...products])
}
