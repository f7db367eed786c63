import { mutants } from '@neuralings/lesson-kit'

export default mutants({
  'only the gate': {
    find: 'gate + x * gateSlope',
    replace: 'gate',
    says: 'Your slope treats the gate as if it stood still. But when x moves, the gate moves as well, and that adds a second term.',
  },
  'only the moving gate': {
    find: 'gate + x * gateSlope',
    replace: 'x * gateSlope',
    says: 'You have what the moving gate adds. The other term is missing: x itself grows, too, and the gate lets a part of that through.',
  },
  'product of the slopes': {
    find: 'gate + x * gateSlope',
    replace: 'gateSlope',
    says: 'You multiplied the two slopes: 1 for x, and the gate’s. A product has a slope of two terms, each factor’s slope times the other factor.',
  },
  'forgets the x': {
    find: 'gate + x * gateSlope',
    replace: 'gate + gateSlope',
    says: 'When the gate opens by a little, it lets in a little more of x: the gate’s slope is multiplied by the number that is going through.',
  },
  'multiplies the gate twice': {
    find: 'gate + x * gateSlope',
    replace: 'gate + x * gate * gateSlope',
    says: 'The gate stands in your second term as well. The slope of the gate is given: there it is multiplied by x alone.',
  },
  'keeps the highest': {
    find: 'f(x) < best.y',
    replace: 'f(x) > best.y',
    says: 'You keep the highest point of the walk. The lowest is asked for: keep a new one when it lies below the best so far.',
  },
  'begins at height zero': {
    find: '{ x: -3, y: f(-3) }',
    replace: '{ x: 0, y: 0 }',
    says: 'Your search begins with the point (0, 0), so a curve that lies above zero everywhere has no lower one. Begin with a point of the curve.',
  },
  'steps too wide': {
    find: '0.0001',
    replace: '0.1',
    says: 'Your steps are too wide: the lowest point lies between two of them. Three decimals of x are wanted.',
  },
  'the other way round': {
    find: 'gate + x * gateSlope',
    replace: 'x * gate + gateSlope',
    says: 'Your two terms have changed partners. x grows by dx and the gate stands at gate: that is one term. The gate grows by gateSlope · dx and x stands at x: that is the other.',
  },
  'steps of a hundredth': {
    find: '0.0001',
    replace: '0.01',
    says: 'Your x has two decimals, so it may be half a hundredth off. Three are wanted: take smaller steps, and round nothing.',
  },
  'stops at the first rise': {
    find: 'for (let x = -3; x <= 0; x += 0.0001) if (f(x) < best.y) best = { x, y: f(x) }',
    replace: 'for (let x = -3; x <= 0 && f(x) <= best.y; x += 0.0001) best = { x, y: f(x) }',
    says: 'You stop where the curve begins to rise. Behind that rise it may fall deeper: walk on to 0.',
  },
  'keeps whatever falls': {
    find: 'f(x) < best.y',
    replace: 'f(x) < f(x - 0.0001)',
    says: 'You keep every point that is lower than the one before it, so the last valley wins. Compare with the lowest so far.',
  },
  'narrows down from both ends': {
    find: 'let best = { x: -3, y: f(-3) }\n  for (let x = -3; x <= 0; x += 0.0001) if (f(x) < best.y) best = { x, y: f(x) }\n  return best',
    replace:
      'let [a, b] = [-3, 0]\n  while (b - a > 1e-7) {\n    const [p, q] = [a + (b - a) / 3, b - (b - a) / 3]\n    if (f(p) < f(q)) b = q\n    else a = p\n  }\n  return { x: a, y: f(a) }',
    says: 'You never look into a part of the curve: with a few points you decide where the lowest one must be, and a narrow, deep valley between them stays unseen. Walk all the way from −3 to 0 in small steps.',
  },
  'walks too far': {
    find: 'x <= 0',
    replace: 'x <= 3',
    says: 'You walk on beyond 0, and find a point that lies outside of the walk from −3 to 0.',
  },
  'hands the index on': {
    find: 'let best = { x: -3, y: f(-3) }\n  for (let x = -3; x <= 0; x += 0.0001) if (f(x) < best.y) best = { x, y: f(x) }\n  return best',
    replace:
      'const xs = Array.from({ length: 30001 }, (_, i) => i / 10000 - 3)\n  const ys = xs.map(f)\n  const y = ys.reduce((low, y) => Math.min(low, y))\n  return { x: xs[ys.indexOf(y)], y }',
    says: 'map hands a function not only the value, but its index, too: a function with a second parameter takes it for that. Write x => f(x).',
  },
})
