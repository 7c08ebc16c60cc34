'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

interface Props {
  href: string
  label: string
  /** A number in a sun-yellow circle; nothing for 0. */
  count?: number
}

/** An entry of the menu that knows whether one is there. */
export function NavLink({ href, label, count = 0 }: Props) {
  const path = usePathname()
  const isHere = href === '/admin' ? path === href : path === href || path.startsWith(`${href}/`)
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="office-nav__link"
      href={href}
      prefetch={false}
    >
      {label}
      {count > 0 && (
        <span aria-label={`${count} việc đang chờ`} className="office-nav__count">
          {count}
        </span>
      )}
    </Link>
  )
}
