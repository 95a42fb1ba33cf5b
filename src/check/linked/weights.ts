/** @module What each feature weighs, learnt from the labelled texts: written by `LEARN=write npx vitest run src/check/linked/learn.test.ts`. */
import type { Weights } from './links.ts'

export const weights: Weights = {
  part: [
    // right before
    1.06,
    // right before a rate
    0.46,
    // second before
    1.15,
    // third before
    0.67,
    // fourth or fifth before
    0.16,
    // farther before
    -0.62,
    // far before
    -0.44,
    // right behind
    -2.66,
    // farther behind
    -2.3,
    // right before, in another clause
    -2.34,
    // right before, hardly a word between
    1.35,
    // in another sentence
    -2.2,
    // in another paragraph
    -2.26,
    // before the bracket of the rate
    1.12,
    // in the same bracket
    -0.64,
    // in a bracket of its own
    -1.58,
    // a share between
    -1.47,
    // two shares between
    -0.64,
    // a count between
    -0.65,
    // a change between
    -0.38,
    // named
    0.97,
    // named at length
    1.07,
    // named in full
    1.31,
    // another is named
    -1.01,
    // another is named, right before
    0.04,
    // called as the whole
    -0.46,
    // a second figure
    0.62,
    // of another time
    -2.3,
    // denied, or the rate is
    -1.48,
    // a total
    -0.7,
    // has a share of its own
    -1.43,
  ],
  whole: [
    // right before
    2.3,
    // right before, of a rate
    1.91,
    // second before
    1.22,
    // third to fifth before
    0.64,
    // sixth to twelfth before
    -0.13,
    // far before
    -0.64,
    // very far before
    0.2,
    // between part and rate
    1.47,
    // right before the rate
    2.52,
    // in the words of the rate
    2.8,
    // behind the rate
    -2.92,
    // in the same sentence
    -0.02,
    // in the sentence before
    -0.17,
    // in another paragraph
    1.09,
    // two paragraphs off
    -0.87,
    // counted in another word
    0.1,
    // counted in another unit
    -0.01,
    // a total
    0.66,
    // what came in
    -0.4,
    // what came in, of a rate
    -0.26,
    // opens its paragraph
    -0.13,
    // opens its sentence
    0.1,
    // opens the text
    -0.13,
    // named
    1.72,
    // named at length
    1.11,
    // named in full
    0.25,
    // another is named
    -1.72,
    // called as the part
    0.22,
    // holds the part in its bracket
    0.15,
    // in the same bracket
    0,
    // in another bracket
    -1.63,
    // divided into the part
    3.08,
    // beside the part in a list
    -2.16,
    // a part of something else
    0.27,
    // the whole of another share
    0.34,
    // the whole of two others
    1.79,
    // others have another whole
    -0.34,
    // the largest since
    -0.02,
    // another that is large enough between
    -0.19,
    // a second figure
    -1.12,
    // a second figure, as the part is
    -0.96,
    // of another time
    -1.96,
    // has a share of its own
    -0.87,
  ],
  nowhere: [
    // always
    -0.84,
    // of a rate
    1.49,
    // a whole percent
    0.44,
    // a hundred or more
    1.64,
    // opens its sentence
    -0.58,
    // no count right before
    0.4,
    // a rate right before
    -0.82,
    // names its part
    0.48,
    // names a part that no count is called
    -0.47,
    // names a whole that no count is called
    1.38,
    // in a new clause
    0.01,
    // others near it have their counts
    -1.73,
  ],
}
