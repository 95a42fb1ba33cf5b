/** @module The few line drawings of the desk. Where two characters will do there is no icon. */
const paths = {
  close: [12, <path key="a" d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="1.3" />],
  find: [
    16,
    <g key="a" fill="none" stroke="currentColor">
      <circle cx="7" cy="7" r="4.75" strokeWidth="1.5" />
      <path d="M10.6 10.6 14 14" strokeWidth="1.6" />
    </g>,
  ],
  up: [12, <path key="a" d="M2.5 7.5 6 4l3.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.4" />],
  down: [12, <path key="a" d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.4" />],
  enter: [12, <path key="a" d="M9.5 2.5v4h-7M5 4 2.5 6.5 5 9" fill="none" stroke="currentColor" strokeWidth="1.2" />],
  back: [12, <path key="a" d="M7.5 2.5 4 6l3.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.4" />],
  link: [
    16,
    <path
      key="a"
      d="M6.5 9.5 9.5 6.5M7 4.6l1.4-1.4a2.9 2.9 0 0 1 4.2 4.2L11.2 8.8M9 11.4l-1.4 1.4a2.9 2.9 0 0 1-4.2-4.2L4.8 7.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />,
  ],
  document: [
    16,
    <path
      key="a"
      d="M3.5 1.75h6l3 3v9.5h-9zM9.25 1.75v3.25h3.25M5.75 8h4.5M5.75 10.75h4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
    />,
  ],
  image: [
    16,
    <g key="a">
      <path d="M1.75 3.25h12.5v9.5H1.75zM2 11l3.4-3.4 2.8 2.8 2-2L14 12" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <circle cx="10.6" cy="6" r="1.1" fill="currentColor" />
    </g>,
  ],
  lock: [16, <path key="a" d="M3.5 7.25h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" strokeWidth="1.3" />],
  offline: [
    20,
    <g key="a" fill="none" stroke="currentColor">
      <path d="M2 7.6a11.4 11.4 0 0 1 16 0M5 10.8a7 7 0 0 1 10 0M8 14a2.9 2.9 0 0 1 4 0" strokeWidth="1.5" />
      <path d="M3 17 17 3" strokeWidth="1.6" />
    </g>,
  ],
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size }: { readonly name: IconName; readonly size?: number }) {
  const [box, drawing] = paths[name]
  return (
    <svg viewBox={`0 0 ${box} ${box}`} width={size ?? box} height={size ?? box} aria-hidden="true">
      {drawing}
    </svg>
  )
}

/** The mark of the house: a level with its plumb line. On a quiet day it is the only red. */
export const Seal = ({ size = 24 }: { readonly size?: number }) => (
  <svg className="seal" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
    <rect width="24" height="24" rx="3" fill="currentColor" />
    <path d="M4.5 6.4h15M12 6.4v6.2" stroke="#fff" strokeWidth="1.7" fill="none" />
    <path d="M12 11.6l3 4.1-3 4.6-3-4.6z" fill="#fff" />
  </svg>
)
