import { Gutter, Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { actorOf, holdsAny } from '../../access/actor.ts'
import { DECIDERS } from '../../access/staff.ts'
import { PasswordReminder } from '../security/password/PasswordReminder.tsx'
import { formatDate } from '@bbt/shared/text/dates.ts'
import { readEnv } from '../../env.ts'
import { WATCHERS } from '../../publicSite/watchers.ts'
import { reportedDays } from '../../reports/files.ts'
import { REPORT_READERS } from '../../reports/readers.ts'
import { REPORT_PAGE } from '../report/place.ts'
import { PublicSiteLine } from '../publicSite/PublicSiteLine.tsx'
import { WorkSection } from './WorkSection.tsx'
import { workOf } from './workOf.ts'

/** The first page of the office: what waits for me, what came back, what I write, what I sent. */
export async function WorkView({ initPageResult: { req } }: AdminViewServerProps) {
  const [{ waiting, returned, drafts, sent }, actor] = [await workOf(req), await actorOf(req)]
  const decides = holdsAny(actor, DECIDERS)
  const readsReports = holdsAny(actor, REPORT_READERS)
  const lastReport = readsReports ? (await reportedDays(readEnv().DATA_DIR)).at(-1) : undefined
  return (
    <Gutter className="office-work">
      <div className="office-work__head">
        <h1>Việc của tôi</h1>
        <Link
          className="office-button office-button--main"
          href="/admin/collections/articles/create"
        >
          Viết bài mới
        </Link>
      </div>
      {holdsAny(actor, WATCHERS) && <PublicSiteLine />}
      <PasswordReminder changedAt={req.user?.passwordChangedAt} />
      {waiting.map(({ title, rows }) => (
        <WorkSection
          empty=""
          invitation="Xem thay đổi"
          key={title}
          remark="lâu nhất ở trên"
          rows={rows}
          title={title}
        />
      ))}
      {decides && waiting.length === 0 && (
        <WorkSection
          empty="Không có bài nào chờ thầy cô. Bài đến lượt thầy cô quyết định sẽ hiện ở đây, bài chờ lâu nhất ở trên."
          invitation=""
          rows={[]}
          title="Chờ tôi"
        />
      )}
      <WorkSection
        empty="Không có bài nào phải sửa. Bài được trả lại sẽ hiện ở đây, kèm lời nhắn của người trả."
        invitation="Sửa bài"
        rows={returned}
        title="Trả lại cho tôi"
      />
      <WorkSection
        empty="Chưa có bài nào viết dở. Bấm “Viết bài mới”; bài nằm ở đây cho đến khi gửi duyệt."
        invitation="Viết tiếp"
        rows={drafts}
        title="Bài đang viết"
      />
      <WorkSection
        empty="Chưa gửi bài nào. Bài đã gửi sẽ hiện ở đây, kèm bước mà bài đang chờ."
        invitation="Xem bài"
        rows={sent}
        title="Tôi đã gửi"
      />
      {lastReport !== undefined && (
        <p className="office-empty">
          <Link href={`${REPORT_PAGE}/${lastReport}`} prefetch={false}>
            Báo cáo ngày {formatDate(lastReport)}
          </Link>
        </p>
      )}
    </Gutter>
  )
}
