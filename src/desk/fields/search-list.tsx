/** @module The list of {@link SearchSelect}: antd's Select, in our theme, and nowhere else. */
import { ConfigProvider, Select } from 'antd'
import { useState } from 'react'
import { useMaybe } from '../api/use.ts'
import { useDark } from '../app/theme-choice.ts'
import { zhunshengDark, zhunshengLight } from '../theme.ts'
import type { Found, SearchProps } from './search-select.tsx'

export default function SearchList({ slot, chosen, choose, path, read, most, placeholder }: SearchProps<unknown>) {
  const [typed, setTyped] = useState('')
  const { data } = useMaybe<unknown>(path(typed.trim()))
  const dark = useDark()
  return (
    <ConfigProvider theme={dark ? zhunshengDark : zhunshengLight}>
      <Select
        id={slot.id}
        mode="multiple"
        className="search-select"
        aria-describedby={slot.describedBy}
        labelInValue
        showSearch={{ filterOption: false, onSearch: setTyped }}
        maxCount={most}
        status={slot.invalid ? 'error' : ''}
        placeholder={placeholder}
        notFoundContent={typed ? '名册里没有' : '写一两个字'}
        options={(data ? read(data) : []).map(f => ({ value: f.value, label: f.label }))}
        value={chosen.map(f => ({ value: f.value, label: f.label }))}
        onChange={now => choose((now as readonly Found[]).map(({ value, label }) => ({ value, label })))}
      />
    </ConfigProvider>
  )
}
