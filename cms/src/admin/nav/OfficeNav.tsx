import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { actorOf, holdsAny } from '../../access/actor.ts'
import type { Member } from '../../access/actor.ts'
import { readEnv } from '../../env.ts'
import { titleIn } from '../../workflow/titles.ts'
import { workOf } from '../work/workOf.ts'
import type { MenuEntry } from './menu.ts'
import { CONTENT_MENU, ORGANISATION_MENU } from './menu.ts'
import { NavLink } from './NavLink.tsx'

const forPerson = (menu: readonly MenuEntry[], actor: Member | null) =>
  menu.filter(({ offices }) => offices === undefined || holdsAny(actor, offices))

/** "Tổ trưởng Tổ Hoá học" and whatever else this person holds; a head's own writing needs no word. */
async function titlesOf(req: PayloadRequest, actor: Member): Promise<string[]> {
  const higher = actor.capacities.filter(({ office }) => office !== 'writer')
  const shown = higher.length > 0 ? higher : actor.capacities
  const titles = await Promise.all(shown.map(({ office, unit }) => titleIn(req, office, unit)))
  return [...new Set(titles)]
}

const countOf = async (req: PayloadRequest, actor: Member | null) => {
  if (actor?.active !== true) return 0
  const { waiting } = await workOf(req)
  return waiting.flatMap(({ rows }) => rows).length
}

interface Props {
  payload: Payload
  /** Payload's page "not found" gives none. */
  req?: PayloadRequest
  user?: TypedUser
}

/** The menu beside every page: a column on wide screens, a bar to slide along on phones. */
export async function OfficeNav({ payload, req: given, user }: Props) {
  const req = given ?? (await createLocalReq(user ? { user } : {}, payload))
  const actor = await actorOf(req)
  const organisation = forPerson(ORGANISATION_MENU, actor)
  const titles = actor ? await titlesOf(req, actor) : []
  return (
    <aside className="office-nav">
      <p className="office-nav__name">Ban Biên Tập</p>
      <nav aria-label="Trình đơn chính" className="office-nav__list">
        <NavLink count={await countOf(req, actor)} href="/admin" label="Việc của tôi" />
        {forPerson(CONTENT_MENU, actor).map((entry) => (
          <NavLink href={entry.href} key={entry.href} label={entry.label} />
        ))}
        {organisation.length > 0 && <p className="office-nav__group">Tổ chức</p>}
        {organisation.map((entry) => (
          <NavLink href={entry.href} key={entry.href} label={entry.label} />
        ))}
        <p className="office-nav__group">{titles.join(' · ') || 'Chưa có chức vụ'}</p>
        <NavLink href="/admin/account" label="Tài khoản" />
        <NavLink href="/admin/bao-mat" label="Bảo mật tài khoản" />
        <a className="office-nav__link" href={readEnv().SITE_URL} rel="noreferrer" target="_blank">
          Xem trang của trường
        </a>
        <NavLink href="/admin/logout" label="Đăng xuất" />
      </nav>
    </aside>
  )
}
