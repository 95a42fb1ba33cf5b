/** @module Who works in a town of the sample: the same names on the roster, at the sessions and in the exams. Nobody here is real. */
import { chance } from '../../chance.ts'

export interface Staff {
  readonly heads: readonly string[]
  readonly leaders: readonly string[]
  readonly officers: readonly string[]
  /** Two of each village. */
  readonly villagers: readonly string[]
  /** New leaders of the year. */
  readonly promoted: readonly string[]
  readonly recruits: readonly string[]
}

function staff(place: string, known: readonly string[], n: { readonly [K in keyof Staff]: number }): Staff {
  const c = chance(`${place}学法人员`)
  const taken = new Set(known)
  const fresh = (many: number): string[] =>
    Array.from({ length: many }, () => {
      let name = c.person()
      while (taken.has(name)) name = c.person()
      taken.add(name)
      return name
    })
  return {
    heads: known.slice(0, n.heads),
    leaders: fresh(n.leaders),
    officers: [...known.slice(n.heads), ...fresh(n.officers - known.length + n.heads - n.recruits)],
    recruits: fresh(n.recruits),
    promoted: fresh(n.promoted),
    villagers: fresh(n.villagers),
  }
}

/** 清河镇 2023: two heads, ten leaders and forty officers, three of them recruits, make fifty-two; four leaders are new. */
export const qinghe = staff('清河镇', ['李明远', '王宁', '林晓', '陈立', '罗敏', '郑岩', '何管', '沈计'], {
  heads: 2,
  leaders: 10,
  officers: 40,
  recruits: 3,
  promoted: 4,
  villagers: 16,
})
export const shiqiao = staff('石桥镇', ['石小桥'], { heads: 0, leaders: 4, officers: 8, recruits: 0, promoted: 0, villagers: 3 })
export const liuxi = staff('柳溪镇', ['柳小溪'], { heads: 0, leaders: 4, officers: 7, recruits: 0, promoted: 0, villagers: 3 })

/** Whoever is counted among 国家工作人员. */
export const workers = (s: Staff): string[] => [...s.heads, ...s.leaders, ...s.officers, ...s.recruits]
