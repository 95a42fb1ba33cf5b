/** @module What the compiler cannot see of a declaration: the graph, and names that nothing uses. A test runs it over every register. */
import type { Field } from './fields.ts'
import { isKernelStep } from './kernel.ts'
import { layoutSlips } from './layout.ts'
import type { Register } from './register.ts'

type Steps = [string, Register['steps'][string]][]

/** What is wrong with a declaration, in words for its author; nothing for a sound one. */
export function audit(r: Register): string[] {
  const steps = Object.entries(r.steps)
  return [...graph(r, steps), ...limits(r, steps), ...used(r, steps), ...unpublished(r, steps), ...ledger(r), ...layouts(r)].map(
    wrong => `${r.id}: ${wrong}`,
  )
}

function graph(r: Register, steps: Steps): string[] {
  const opening = steps.filter(([, s]) => !s.from)
  const reached = new Set(opening.map(([, s]) => s.to))
  for (let size = -1; size !== reached.size; ) {
    size = reached.size
    for (const [, s] of steps) if (s.to && s.from?.some(f => reached.has(f))) reached.add(s.to)
  }
  return [
    ...(opening.length ? [] : ['no step opens a matter']),
    ...opening.filter(([, s]) => !s.to).map(([k]) => `${k}: opens a matter into no state`),
    ...steps.filter(([k]) => isKernelStep(k)).map(([k]) => `step ${k}: the kernel's own word`),
    ...Object.keys(r.states)
      .filter(s => !reached.has(s))
      .map(s => `state ${s}: never reached`),
  ]
}

function limits(r: Register, steps: Steps): string[] {
  const has = (key: 'starts' | 'meets' | 'ends' | 'pauses' | 'resumes' | 'after' | 'within', l: string) =>
    steps.some(([, s]) => s[key]?.includes(l))
  const asks = (f: string) => steps.some(([, s]) => s.asks.includes(f) || s.asks.includes(`${f}?`))
  return Object.entries(r.limits).flatMap(([name, limit]) => [
    ...(has('starts', name) ? [] : [`limit ${name}: never started`]),
    ...(has('meets', name) || has('ends', name) || has('after', name) ? [] : [`limit ${name}: never met, ended or waited for`]),
    ...(has('pauses', name) === has('resumes', name) ? [] : [`limit ${name}: paused and resumed must go together`]),
    ...('promise' in limit && limit.id !== `${r.id}.${name}` ? [`limit ${name}: its promise is named ${limit.id}`] : []),
    ...[
      ('until' in limit && limit.until) || '',
      ('per' in limit && limit.per) || '',
      limit.from ?? '',
      limit.at ?? '',
      limit.metAt ?? '',
      limit.extendedBy ?? '',
    ]
      .filter(f => f && !asks(f))
      .map(f => `limit ${name}: ${f} is never asked`),
  ])
}

function used(r: Register, steps: Steps): string[] {
  const twice = steps.filter(([, s]) => new Set(s.asks.map(a => a.replace('?', ''))).size < s.asks.length)
  return [
    ...Object.keys(r.guards)
      .filter(g => !steps.some(([, s]) => s.needs?.includes(g)))
      .map(g => `guard ${g}: no step needs it`),
    ...Object.keys(r.fields)
      .filter(f => !r.fields[f]!.until && !steps.some(([, s]) => s.asks.includes(f) || s.asks.includes(`${f}?`) || s.numbers?.field === f))
      .map(f => `field ${f}: no step asks for it`),
    ...Object.keys(r.publications)
      .filter(p => !steps.some(([, s]) => s.publishes?.includes(p)))
      .map(p => `publication ${p}: no step publishes it`),
    ...steps.filter(([, s]) => (s.pauses || s.resumes) && !s.cause).map(([k]) => `${k}: pauses or resumes for no cause`),
    ...Object.entries(r.figures).flatMap(([k, f]) =>
      'flow' in f
        ? [f.inTime, f.lasted].flatMap(l =>
            l ? f.flow.filter(step => !r.steps[step]?.meets?.includes(l)).map(step => `figure ${k}: ${step} does not meet ${l}`) : [],
          )
        : [],
    ),
    ...steps
      .filter(([, s]) => s.by.length > 0)
      .flatMap(([k, s]) => s.asks.filter(a => r.fields[a.replace('?', '')]?.kept).map(a => `${k}: asks for ${a}, which an act keeps`)),
    ...Object.entries(r.fields).flatMap(([name, f]) => (f.only ? only(r, steps, name, f.only) : [])),
    ...Object.entries(r.fields).flatMap(([name, f]) =>
      f.kind === 'members' && !('roster' in f && f.roster) && ('law' in f || 'others' in f) ? [`field ${name}: leans on no roster`] : [],
    ),
    ...(r.off && !(r.figures[r.off.until] && 'stock' in r.figures[r.off.until]!)
      ? [`off until ${r.off.until}, which is no stock figure`]
      : []),
    ...(r.off?.but ?? []).filter(s => !steps.some(([k]) => k === s)).map(s => `off but for ${s}, which is no step`),
    ...(r.erased?.in ?? []).filter(s => !(s in r.states)).map(s => `erased in ${s}, which is no state`),
    ...(r.erased && r.fields[r.erased.past]?.kind !== 'date' ? [`erased past ${r.erased.past}, which is no day`] : []),
    ...steps.flatMap(([k, s]) =>
      ((s.serves?.proof ?? []) as readonly string[])
        .filter(f => !s.asks.includes(`${f}?`) && !s.asks.includes(f))
        .map(f => `${k}: serves, and does not ask for its proof ${f}`),
    ),
    ...steps
      .filter(([, s]) => s.documents?.includes('proof-of-service') && !s.serves)
      .map(([k]) => `${k}: writes a proof of service, and does not serve`),
    ...steps.filter(([, s]) => s.deemed && !s.after).map(([k]) => `${k}: deemed of no silence`),
    ...twice.map(([k]) => `${k}: asks twice for one field`),
  ]
}

/** The states in which a publication may stand. */
function standsIn(steps: Steps, publication: string): ReadonlySet<string> {
  const publishing = steps.filter(([, s]) => s.publishes?.includes(publication))
  const stands = new Set(publishing.flatMap(([, s]) => (s.to ? [s.to] : (s.from ?? []))))
  for (let size = -1; size !== stands.size; ) {
    size = stands.size
    for (const [, s] of steps) if (s.to && !s.withdraws?.includes(publication) && s.from?.some(f => stands.has(f))) stands.add(s.to)
  }
  return stands
}

/** What is public must not grow old in silence: a step that changes it renews it, or leads to where it is published again. */
function unpublished(r: Register, steps: Steps): string[] {
  return Object.entries(r.publications).flatMap(([name, { fields }]) => {
    const stands = standsIn(steps, name)
    const again = (state: string) => steps.some(([, s]) => s.publishes?.includes(name) && s.from?.includes(state))
    return steps
      .filter(([, s]) => !s.publishes?.includes(name) && !s.renews?.includes(name) && !s.withdraws?.includes(name))
      .filter(([, s]) => s.asks.some(a => (fields as readonly string[]).includes(a.replace('?', ''))))
      .filter(([, s]) => s.from?.some(f => stands.has(f) && !again(s.to ?? f)))
      .map(([k]) => `${k}: changes what ${name} has made public, and nothing publishes it again`)
  })
}

function only(r: Register, steps: Steps, name: string, { field, is }: NonNullable<Field['only']>): string[] {
  const of = r.fields[field]
  const known = of && 'options' in of ? Object.keys(of.options) : []
  return [
    ...is.filter(option => !known.includes(option)).map(option => `field ${name}: only where ${field} is ${option}, which it never is`),
    ...steps.filter(([, s]) => s.asks.includes(name)).map(([k]) => `${k}: must have ${name}, which is asked only at times`),
  ]
}

const layouts = (r: Register): string[] =>
  Object.entries(r.layouts ?? {}).flatMap(([name, l]) => layoutSlips(r, l).map(slip => `layout ${name}: ${slip}`))

function ledger(r: Register): string[] {
  const days = new Set(r.ledger?.steps.map(s => `${s.step}.day`))
  return (r.ledger?.key ?? []).filter(k => !(k in r.fields) && !days.has(k)).map(k => `ledger key ${k}: neither a field nor a step's day`)
}
