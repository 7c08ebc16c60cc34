import { OfficeMark } from './OfficeMark.tsx'

/** The head of the login page. */
export function Logo() {
  return (
    <div className="office-logo">
      <OfficeMark size={64} />
      <p className="office-logo__name">Ban Biên Tập</p>
      <p className="office-logo__what">Viết, duyệt và đăng tin của trường</p>
    </div>
  )
}
