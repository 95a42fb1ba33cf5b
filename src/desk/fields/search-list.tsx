/** @module The list of {@link SearchSelect}: antd's Select, in our theme, and nowhere else. */
import { ConfigProvider, Select } from 'antd'
import { useState } from 'react'
import { useMaybe } from '../api/use.ts'
import { useDark } from '../app/theme-choice.ts'
import { zhunshengDark, zhunshengLight } from '../theme.ts'
import type { Found, SearchProps } from './search-select.tsx'

export default function SearchList({ slot, chosen, choose, path, read, most, placeholder, free }: SearchProps<unknown>) {
  const [typed, setTyped] = useState('')
  // The list lies over the field below: it opens when somebody looks for something, and is gone once that is chosen.
  const [open, setOpen] = useState(false)
  const { data } = useMaybe<unknown>(path(typed.trim()))
  const dark = useDark()
  const listed = data ? read(data) : []
  const own = typed.trim()
  const found = free && own && !listed.some(f => f.label === own) ? [...listed, { value: own, label: own, about: '名册里没有' }] : listed
  return (
    <ConfigProvider theme={dark ? zhunshengDark : zhunshengLight}>
      <Select
        id={slot.id}
        mode="multiple"
        className="search-select"
        aria-describedby={slot.describedBy}
        labelInValue
        open={open}
        onOpenChange={setOpen}
        onSelect={() => {
          setOpen(false)
          setTyped('')
        }}
        showSearch={{
          filterOption: false,
          searchValue: typed,
          onSearch: text => {
            setTyped(text)
            setOpen(true)
          },
        }}
        maxCount={most}
        status={slot.invalid ? 'error' : ''}
        placeholder={placeholder}
        notFoundContent={typed ? '没有找到' : '写一两个字'}
        options={found.map(f => ({ value: f.value, label: f.label }))}
        optionRender={option => {
          const about = found.find(f => f.value === option.value)?.about
          return (
            <>
              {option.label}
              {about && <small className="found-about">{about}</small>}
            </>
          )
        }}
        value={chosen.map(f => ({ value: f.value, label: f.label }))}
        onChange={now => choose((now as readonly Found[]).map(({ value, label }) => ({ value, label })))}
      />
    </ConfigProvider>
  )
}
