import { defineLesson } from '@neuralings/lesson-kit'

export default defineLesson({
  id: 'convolution',
  title: 'Convolution',
  summary: 'Look everywhere for the same thing: few weights, shared by all places of an image.',
  minutes: 90,
  needs: ['tensor', 'matmul', 'backpropagation', 'training-loop', 'data-augmentation', 'adam'],
  teaches: ['convolution', 'kernel', 'padding', 'stride', 'channel', 'pooling', 'feature-map'],
  exercises: [
    { name: 'kernel', kind: 'lab', title: 'Which nine numbers?', lab: 'kernel-cursor' },
    { name: 'slide', kind: 'code', title: 'Slide a kernel over an image' },
    {
      name: 'turned-round',
      kind: 'fix',
      title: 'The kernel that lies upside down',
      startsAs: 'turned by half a turn',
    },
    { name: 'design', kind: 'code', title: 'Five kernels by hand' },
    { name: 'size', kind: 'derive', title: 'How large does it come out?' },
    { name: 'channels', kind: 'code', title: 'Channels' },
    { name: 'moved', kind: 'predict', title: 'Moved', deadline: 60 },
    { name: 'weights', kind: 'derive', title: 'Count the weights' },
    { name: 'max-pool', kind: 'code', title: 'Pooling' },
    { name: 'conv-gradients', kind: 'code', title: 'Who was to blame?' },
    {
      name: 'digits',
      kind: 'milestone',
      title: 'M4: your convolution reads handwriting',
      pieces: [
        'convolution/channels',
        'convolution/conv-gradients',
        'convolution/max-pool',
        'training/spirals',
        'training/loop',
        'training/mini-batches',
      ],
      deadline: 300,
    },
    {
      name: 'feature-maps',
      kind: 'lab',
      title: 'Where does it go astray?',
      lab: 'feature-maps',
      deadline: 30,
    },
  ],
})
