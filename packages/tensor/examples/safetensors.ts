// A trained model is a record of tensors. As bytes it can go into a file, to the browser, or to PyTorch, whose
// `safetensors.torch.load_file` reads the same names and shapes; and the other way round.

import { createRng, loadSafetensors, randn, saveSafetensors, zeros } from '@neuralings/tensor'

const rng = createRng(7)
const model = {
  'hidden.weight': randn([16, 4], { rng, std: 0.5 }),
  'hidden.bias': zeros([16]),
  'output.weight': randn([1, 16], { rng, std: 0.25 }),
}
const bytes = saveSafetensors(model, { metadata: { format: 'pt' } })
// In Node: writeFileSync('model.safetensors', bytes). In a browser: new Blob([bytes]).

const again = loadSafetensors(bytes)
for (const [name, x] of Object.entries(again)) console.log(name, x.shape, x.dtype)
// hidden.weight [ 16, 4 ] float32
// hidden.bias [ 16 ] float32
// output.weight [ 1, 16 ] float32

console.log(String(again['hidden.weight']) === String(model['hidden.weight'])) // true

// A file that is cut off, or no such file at all, is refused with the reason.
try {
  loadSafetensors(bytes.subarray(0, -1))
} catch (error) {
  console.log(String(error))
  // RangeError: loadSafetensors: 'output.weight' ends at byte 384 of the data, which has only 383
}
