/** @module What each feature weighs, learnt from the labelled texts: written by `LEARN=write npx vitest run src/check/linked/learn.test.ts`. */
import type { Weights } from './links.ts'

export const weights: Weights = {
  part: [
    // right before
    1.08,
    // right before a rate
    0.42,
    // second before
    1.16,
    // third before
    0.72,
    // fourth or fifth before
    0.21,
    // farther before
    -0.63,
    // far before
    -0.41,
    // right behind
    -2.69,
    // farther behind
    -2.33,
    // right before, in another clause
    -2.34,
    // right before, hardly a word between
    1.36,
    // in another sentence
    -2.17,
    // in another paragraph
    -2.28,
    // before the bracket of the rate
    1.13,
    // in the same bracket
    -0.66,
    // in a bracket of its own
    -1.63,
    // a share between
    -1.47,
    // two shares between
    -0.61,
    // a count between
    -0.67,
    // a change between
    -0.4,
    // named
    0.97,
    // named at length
    1.11,
    // named in full
    1.33,
    // another is named
    -1.01,
    // another is named, right before
    0,
    // called as the whole
    -0.53,
    // a second figure
    0.64,
    // of another time
    -2.3,
    // denied, or the rate is
    -1.4,
    // a total
    -0.7,
    // has a share of its own
    -1.41,
  ],
  whole: [
    // right before
    2.31,
    // right before, of a rate
    1.96,
    // second before
    1.23,
    // third to fifth before
    0.68,
    // sixth to twelfth before
    -0.12,
    // far before
    -0.64,
    // very far before
    0.15,
    // between part and rate
    1.46,
    // right before the rate
    2.59,
    // in the words of the rate
    2.81,
    // behind the rate
    -2.91,
    // in the same sentence
    -0.03,
    // in the sentence before
    -0.18,
    // in another paragraph
    1.1,
    // two paragraphs off
    -0.88,
    // counted in another word
    0.09,
    // counted in another unit
    0,
    // a total
    0.68,
    // what came in
    -0.41,
    // what came in, of a rate
    -0.27,
    // opens its paragraph
    -0.12,
    // opens its sentence
    0.08,
    // opens the text
    -0.12,
    // named
    1.66,
    // named at length
    1.1,
    // named in full
    0.34,
    // another is named
    -1.66,
    // called as the part
    0.17,
    // holds the part in its bracket
    0.15,
    // in the same bracket
    0,
    // in another bracket
    -1.64,
    // divided into the part
    3.13,
    // beside the part in a list
    -2.09,
    // a part of something else
    0.25,
    // the whole of another share
    0.36,
    // the whole of two others
    1.77,
    // others have another whole
    -0.36,
    // the largest since
    -0.03,
    // another that is large enough between
    -0.2,
    // a second figure
    -1.3,
    // a second figure, as the part is
    -0.95,
    // of another time
    -2,
    // has a share of its own
    -0.86,
  ],
  nowhere: [
    // always
    -0.91,
    // of a rate
    1.46,
    // a whole percent
    0.44,
    // a hundred or more
    1.67,
    // opens its sentence
    -0.54,
    // no count right before
    0.5,
    // a rate right before
    -0.97,
    // names its part
    0.47,
    // names a part that no count is called
    -0.46,
    // names a whole that no count is called
    1.32,
    // in a new clause
    0.01,
    // others near it have their counts
    -1.62,
  ],
}
