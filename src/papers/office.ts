/** @module The office as its papers need it: its full name, where it is found, who reviews what it does. What nobody set is left out and shows as a blank. */

export interface Office {
  /** As it signs: 清河镇人民政府. */
  readonly name: string
  readonly address?: string
  readonly postcode?: string
  readonly phone?: string
  /** 行政复议机关. */
  readonly review?: string
  /** 有管辖权的人民法院. */
  readonly court?: string
  /** 代收罚款的银行和账户. */
  readonly bank?: string
  /** 人民调解委员会, whose seal mediation papers carry. */
  readonly committee?: string
}
/** What a unit sets itself. */
export type OfficeSettings = Partial<Office>

/** What each part of it is called where it is set. */
export const officeTitles = {
  name: '机关全称',
  address: '办公地址',
  postcode: '邮政编码',
  phone: '联系电话',
  review: '行政复议机关',
  court: '有管辖权的人民法院',
  bank: '代收罚款的银行和账户',
  committee: '人民调解委员会',
} as const satisfies { readonly [K in keyof Office]-?: string }

interface Named {
  readonly title: string
  readonly kind: string
}

/** 清河镇 → 清河镇人民政府, 新街街道 → 新街街道办事处; a name that already is one stays. */
export function officeName({ title, kind }: Named): string {
  if (kind !== 'town' && kind !== 'district') return title
  if (/(政府|办事处|管理委员会|管委会|局|办公室)$/.test(title)) return title
  return /街道$/.test(title) ? `${title}办事处` : `${title}人民政府`
}

/** The office of a unit, with what it set; reviewed by the government above it unless it says otherwise (行政复议法 第24条). */
export function officeOf(unit: Named, above: Named | undefined, set: OfficeSettings = {}): Office {
  const committee = unit.kind === 'town' ? { committee: `${unit.title}人民调解委员会` } : {}
  return { name: officeName(unit), ...(above?.kind === 'district' && { review: officeName(above) }), ...committee, ...set }
}
