import { describe, expect, test } from 'vitest'
import { toIssueTable, toMermaid, toRoleMatrix, toTransitionTable } from './describe.ts'
import { STATE_NAMES } from './states.ts'
import { TRANSITION_NAMES } from './transitions.ts'

test('the diagram: every state by its Vietnamese name, every way from one to another', () => {
  expect(toMermaid()).toBe(`stateDiagram-v2
  state "Nháp" as draft
  state "Chờ thẩm định" as inReview
  state "Chờ phê duyệt" as inApproval
  state "Đã duyệt, chờ đăng" as approved
  state "Đã hẹn giờ đăng" as scheduled
  state "Đã đăng" as published
  state "Cần sửa" as changesRequested
  state "Đã gỡ" as unpublished
  state "mọi bước, khi có bản trên trang" as everyState
  [*] --> draft
  draft --> inReview: Gửi duyệt
  draft --> inApproval: Gửi duyệt (không qua thẩm định)
  changesRequested --> inReview: Gửi duyệt
  changesRequested --> inApproval: Gửi duyệt (không qua thẩm định)
  inReview --> draft: Rút lại
  inApproval --> draft: Rút lại
  approved --> draft: Rút lại
  scheduled --> draft: Rút lại
  inReview --> inApproval: Thẩm định
  inReview --> changesRequested: Trả lại
  inApproval --> changesRequested: Trả lại
  approved --> changesRequested: Trả lại
  scheduled --> changesRequested: Trả lại
  inApproval --> approved: Phê duyệt
  approved --> published: Đăng
  approved --> scheduled: Hẹn giờ
  scheduled --> approved: Bỏ hẹn giờ
  scheduled --> published: Đăng theo giờ hẹn
  everyState --> everyState: Đăng lại bản trước
  everyState --> unpublished: Gỡ bài
  inApproval --> inReview: Đưa về xét lại
  approved --> inReview: Đưa về xét lại
  approved --> inApproval: Đưa về xét lại
  scheduled --> inReview: Đưa về xét lại
  scheduled --> inApproval: Đưa về xét lại
  scheduled --> approved: Đưa về xét lại
  published --> draft: Sửa bài đã đăng
  unpublished --> draft: Sửa bài đã đăng`)
})

describe('the tables', () => {
  const cells = (table: string) => table.split('\n').map((line) => line.split('|').slice(1, -1))

  test.each([
    ['transitions', toTransitionTable(), TRANSITION_NAMES.length, 6],
    ['roles', toRoleMatrix(), 12, 1 + STATE_NAMES.length],
    ['issues', toIssueTable(), 57, 4],
  ])('%s: all rows, all columns', (_name, table, rows, columns) => {
    expect(cells(table)).toHaveLength(rows + 2)
    for (const row of cells(table)) expect(row).toHaveLength(columns)
  })

  test('a transition’s row', () => {
    expect(
      toTransitionTable()
        .split('\n')
        .find((line) => line.includes('`approve`')),
    ).toBe(
      '| Phê duyệt `approve` | Chờ phê duyệt | Đã duyệt, chờ đăng | người phê duyệt của chuyên mục, Hiệu trưởng | không phải người viết hay góp chữ; không làm thay người viết hay góp chữ; không phải người đã thẩm định; đã nhập mã xác thực trong 15 phút gần đây | tuỳ ý |',
    )
  })

  test('a role’s row', () => {
    expect(
      toRoleMatrix()
        .split('\n')
        .find((line) => line.includes('quản trị website |')),
    ).toBe(
      '| quản trị website | – | – | – | Trả lại, Đăng, Hẹn giờ | Trả lại, Bỏ hẹn giờ | Gỡ bài | – | – |',
    )
  })

  test('an issue’s row', () => {
    expect(
      toIssueTable()
        .split('\n')
        .find((line) => line.includes('`stale`')),
    ).toBe(
      '| `stale` | 409 | Bài đã thay đổi sau khi thầy cô mở trang. | Tải lại trang, xem bản mới nhất rồi quyết định lại. |',
    )
  })
})
