/** Repeat: the same fact stated twice. Two figures differ only where both claim the same whole in the same words. */
import type { RelationRule } from '../reading.ts'
import { aforesaid } from './repeat/aforesaid.ts'
import { allOf } from './repeat/all-of.ts'
import { annexed } from './repeat/annexed.ts'
import { applications } from './repeat/applications.ts'
import { branch } from './repeat/branch.ts'
import { cells } from './repeat/cells.ts'
import { changesAgain } from './repeat/changes.ts'
import { oneNumber } from './repeat/one-number.ts'
import { recorded } from './repeat/recorded.ts'
import { referred } from './repeat/referred.ts'
import { rescaled } from './repeat/rescaled.ts'
import { restated } from './repeat/restated.ts'
import { reworded } from './repeat/reworded.ts'
import { rows } from './repeat/rows.ts'
import { sameAgain } from './repeat/same.ts'
import { takenUp } from './repeat/taken-up.ts'
import { toldIn } from './repeat/told.ts'
import { totals } from './repeat/totals.ts'

export const repeat: RelationRule = {
  kind: 'repeat',
  title: '前后一致',
  find: reading => {
    const told = toldIn(reading)
    return [
      ...restated(reading, told),
      ...referred(reading),
      ...aforesaid(reading),
      ...reworded(reading, told),
      ...totals(reading),
      ...rows(reading, told),
      ...applications(reading),
      ...rescaled(reading),
      ...annexed(reading),
      ...recorded(reading),
      ...branch(reading),
      ...cells(reading),
      ...sameAgain(reading),
      ...changesAgain(reading),
      ...allOf(reading),
      ...takenUp(reading),
      ...oneNumber(reading),
    ]
  },
  examples: {
    good: [
      '全镇共化解矛盾纠纷486起。\n\n一年来，全镇累计成功化解各类矛盾纠纷486件。',
      '全镇共调解矛盾纠纷325件。\n\n一年来，全镇共调解矛盾纠纷325件。',
      '收到申请18件，予以公开17件，结转1件。以上18件申请均按期办理。',
      '审结486件。审结的486件中，维持301件，驳回185件。',
      '居前的是物业收费64件、校外培训52件。物业收费居首：本月受理物业收费类投诉举报64件，主要反映公示不全。',
      '检查118家，其中不达标9家。不达标的9家限期整改。',
    ],
    bad: [
      '全镇共化解矛盾纠纷486起。\n\n一年来，全镇累计成功化解各类矛盾纠纷468件。',
      '全镇共调解矛盾纠纷325件。\n\n一年来，全镇共调解矛盾纠纷352件。',
      '收到申请18件，予以公开17件，结转1件。以上19件申请均按期办理。',
      '审结486件。审结的468件中，维持301件，驳回185件。',
      '全年化解积案86件，涉及112人。化解的68件积案均已息访。',
    ],
    traps: ['法人单位位居前三位的行业：批发和零售业83个，制造业50个。有证照个体经营户位居前列的：批发和零售业1068个，住宿和餐饮业312个。'],
  },
}
