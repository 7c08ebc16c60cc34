import { OfficeMark } from './OfficeMark.tsx'

/** First stop of the breadcrumb: leads to "Việc của tôi". */
export function Icon() {
  return <OfficeMark size={22} />
}
