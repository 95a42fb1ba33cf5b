import type { Notice } from '../notice.ts'

export const year2020: readonly Notice[] = [
  {
    number: '国办发明电〔2019〕16号', issued: '2019-11-21', year: 2020,
    holidays: [
      { name: '元旦', off: ['2020-01-01', '2020-01-01'], work: [] },
      { name: '春节', off: ['2020-01-24', '2020-01-30'], work: ['2020-01-19', '2020-02-01'] },
      { name: '清明节', off: ['2020-04-04', '2020-04-06'], work: [] },
      { name: '劳动节', off: ['2020-05-01', '2020-05-05'], work: ['2020-04-26', '2020-05-09'] },
      { name: '端午节', off: ['2020-06-25', '2020-06-27'], work: ['2020-06-28'] },
      { name: '国庆节、中秋节', off: ['2020-10-01', '2020-10-08'], work: ['2020-09-27', '2020-10-10'] },
    ],
  },
  // Extended to 2 February during the epidemic: 1 February, a make-up day at first, became a day off.
  {
    number: '国办发明电〔2020〕1号', issued: '2020-01-26', year: 2020,
    holidays: [
      { name: '春节', off: ['2020-01-24', '2020-02-02'], work: ['2020-01-19'] },
    ],
  },
]
