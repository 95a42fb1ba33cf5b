/** @module The style of the public check page, beside that of the site. */

export const style = `.head{border-top:1px solid var(--ink);padding:16px 0 20px}.head h1{font:700 36px/48px var(--serif)}.head p{color:var(--ink-2)}
.drop{border:1px dashed var(--edge);background:var(--sheet);padding:28px 24px;display:grid;grid-template-columns:auto minmax(0,1fr);gap:24px;align-items:center}.drop.over{border-color:var(--blue);background:var(--blue-w)}.drop p{font-size:14px;line-height:24px;color:var(--ink-2)}
.drop input{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.drop:focus-within .btn{outline:2px solid var(--blue);outline-offset:2px}
.stay{padding:12px 0;font-size:14px;line-height:24px;color:var(--ink-2)}.stay b{color:var(--ink)}.status{min-height:28px;font-size:14px;color:var(--ink-2)}
.files li{border-bottom:1px solid var(--line)}.files button{width:100%;display:grid;grid-template-columns:minmax(8em,1fr) minmax(0,max-content);gap:16px;padding:10px 8px;border:0;border-left:3px solid transparent;background:none;color:var(--ink);font:15px/24px var(--sans);text-align:left;cursor:pointer}.files button:disabled{cursor:default;color:var(--ink-2)}.files button:not(:disabled):hover{background:var(--recess)}.files button[aria-current]{border-left-color:var(--ink);background:var(--recess)}.files b{font-weight:400;overflow-wrap:anywhere}.verdict{color:var(--ink-3)}.verdict.no{color:var(--red);font-weight:700}.verdict.ok{color:var(--ink-2)}
.result{margin-top:20px}.result .acts{display:flex;justify-content:flex-end;font-size:14px;padding-bottom:8px}.result iframe{display:block;width:100%;height:min(900px,86vh);border:1px solid var(--line-2);background:var(--sheet)}
@media screen and (max-width:719px){.head h1{font-size:28px;line-height:40px}.drop{grid-template-columns:1fr;padding:20px 16px;gap:12px}.drop .btn{width:100%}.files button{grid-template-columns:1fr;gap:0}}
`
