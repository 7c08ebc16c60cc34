import { expect, test } from 'vitest'
import { ISSUE_STATUS, ISSUES, issueText } from './issues.ts'

test('the status of every refusal', () => {
  const statuses = Object.entries(ISSUES).map(([code, { kind }]) => `${ISSUE_STATUS[kind]} ${code}`)
  expect(statuses).toEqual([
    '403 inactive',
    '403 mustChangePassword',
    '403 notYours',
    '403 isContributor',
    '403 actsForContributor',
    '403 isEndorser',
    '403 isApprover',
    '422 othersWords',
    '403 secondFactorMissing',
    '403 codeDue',
    '409 wrongState',
    '409 stale',
    '409 revisionDamaged',
    '422 commentRequired',
    '422 commentTooLong',
    '422 timeRequired',
    '422 timeWrong',
    '422 timeNotFuture',
    '422 timeTooFar',
    '409 notDue',
    '409 notLive',
    '409 permanent',
    '422 earlierRequired',
    '409 notEarlier',
    '409 addressTaken',
    '409 lastPrincipal',
    '403 openedByGiver',
    '409 ownerHasNoPassword',
    '409 ownerHasNoFactor',
    '409 principalApart',
    '403 standInOpens',
    '403 bothHalves',
    '409 onlyOne',
    '409 pictureLost',
    '409 fileLost',
    '409 relatedGone',
    '409 relatedCircle',
    '403 relatedOffice',
    '409 titleUnreadable',
    '409 publisherRefuses',
    '422 pageFails',
    '409 nobodyMayApprove',
    '422 routeMissing',
    '422 unitMissing',
    '403 notOfUnit',
    '422 contentIncomplete',
    '422 appointmentWrong',
    '422 passwordWeak',
    '422 passwordUsed',
    '422 passwordWrong',
    '422 ownPassword',
    '403 ownEmail',
    '403 ownName',
    '403 resetLinkWrong',
    '409 accountChanged',
    '422 closingAsks',
    '429 tooMany',
  ])
})

test('every refusal says in whole Vietnamese sentences what happened and what to do', () => {
  for (const { message, remedy } of Object.values(ISSUES)) {
    for (const sentence of [message, remedy]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
      expect(sentence).toBe(sentence.normalize('NFC'))
    }
  }
})

test.each([
  [
    { code: 'notLive' },
    'Bài này không có bản nào đang trên trang. Không có gì để gỡ hay thay; muốn đưa bài lên trang thì gửi duyệt.',
  ],
  [
    { code: 'contentIncomplete', field: 'title', detail: 'Thiếu tiêu đề.' },
    'Nội dung chưa đủ để gửi. Thiếu tiêu đề. Bổ sung mục được nêu rồi gửi lại.',
  ],
] as const)('%j in words', (issue, words) => {
  expect(issueText(issue)).toBe(words)
})
