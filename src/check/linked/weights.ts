/** @module What each feature weighs, learnt from the labelled texts: written by `LEARN=write npx vitest run src/check/linked/learn.test.ts`. */
import type { Weights } from './links.ts'

export const weights: Weights = {
  part: [
    // right before
    1.05,
    // right before a rate
    0.46,
    // second before
    1.15,
    // third before
    0.71,
    // fourth or fifth before
    0.19,
    // farther before
    -0.59,
    // far before
    -0.42,
    // right behind
    -2.63,
    // farther behind
    -2.34,
    // right before, in another clause
    -2.28,
    // right before, hardly a word between
    1.37,
    // in another sentence
    -2.2,
    // in another paragraph
    -2.25,
    // before the bracket of the rate
    1.12,
    // in the same bracket
    -0.63,
    // in a bracket of its own
    -1.58,
    // a share between
    -1.47,
    // two shares between
    -0.63,
    // a count between
    -0.65,
    // a change between
    -0.39,
    // named
    0.96,
    // named at length
    1.08,
    // named in full
    1.31,
    // another is named
    -1.01,
    // another is named, right before
    0.06,
    // called as the whole
    -0.47,
    // a second figure
    0.74,
    // of another time
    -2.12,
    // denied, or the rate is
    -1.45,
    // a total
    -0.64,
    // has a share of its own
    -1.44,
  ],
  whole: [
    // right before
    2.25,
    // right before, of a rate
    1.99,
    // second before
    1.23,
    // third to fifth before
    0.67,
    // sixth to twelfth before
    -0.12,
    // far before
    -0.6,
    // very far before
    0.35,
    // between part and rate
    1.39,
    // right before the rate
    2.59,
    // in the words of the rate
    2.8,
    // behind the rate
    -2.93,
    // in the same sentence
    -0.12,
    // in the sentence before
    -0.25,
    // in another paragraph
    1.06,
    // two paragraphs off
    -0.84,
    // counted in another word
    0,
    // counted in another unit
    -0.24,
    // a total
    0.76,
    // what came in
    -0.28,
    // what came in, of a rate
    -0.34,
    // opens its paragraph
    -0.18,
    // opens its sentence
    0.08,
    // opens the text
    -0.19,
    // named
    1.71,
    // named at length
    1.14,
    // named in full
    0.25,
    // another is named
    -1.71,
    // called as the part
    0.15,
    // holds the part in its bracket
    0.12,
    // in the same bracket
    0,
    // in another bracket
    -2.28,
    // divided into the part
    3.15,
    // beside the part in a list
    -2.15,
    // a part of something else
    0.33,
    // the whole of another share
    0.31,
    // the whole of two others
    1.76,
    // others have another whole
    -0.31,
    // the largest since
    -0.04,
    // another that is large enough between
    -0.25,
    // a second figure
    -0.74,
    // a second figure, as the part is
    -1.31,
    // of another time
    -1.94,
    // has a share of its own
    -0.92,
  ],
  nowhere: [
    // always
    -0.87,
    // of a rate
    1.5,
    // a whole percent
    0.42,
    // a hundred or more
    1.5,
    // opens its sentence
    -0.59,
    // no count right before
    0.38,
    // a rate right before
    -0.78,
    // names its part
    0.5,
    // names a part that no count is called
    -0.48,
    // names a whole that no count is called
    1.38,
    // in a new clause
    0.01,
    // others near it have their counts
    -1.67,
  ],
}
