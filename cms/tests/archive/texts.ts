import { slugify } from '@bbt/shared/text/slug.ts'
import { lexicalState } from '../../src/seed/lexical.ts'

const WORDS =
  'học sinh, thầy cô, nhà trường, phụ huynh, tiết học, sân trường, thư viện, hội trường, cuộc thi, bài kiểm tra, đề thi, kết quả, học kì, năm học, khai giảng, tuyển sinh, hồ sơ, thông báo, kế hoạch, chuyên đề, bộ môn, vật lí, hoá học, sinh học, ngữ văn, lịch sử, địa lí, câu lạc bộ, tình nguyện, môi trường, dòng sông, thành phố, hướng dẫn, an toàn, sức khoẻ, tham gia, chuẩn bị, hoàn thành, báo cáo, chia sẻ, trao đổi, nghiên cứu, trải nghiệm, rèn luyện, đoàn kết, ước mơ, hướng nghiệp, chương trình, kinh nghiệm, và, của, cho, với, khi, để, đã, đang, sẽ, những, các, nhiều, cùng, sau, trước'.split(
    ', ',
  )

/** Texts that look, weigh and compress like a school's news: about 600 syllables, the same for the same number. */
export function textAt(number: number) {
  let state = number * 2_654_435_761
  const roll = (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
  const sentence = (length: number) => {
    const words = Array.from({ length }, () => WORDS[roll(WORDS.length)]!).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  const title = `${sentence(6).slice(0, -1)} ${number}`
  const paragraphs = Array.from({ length: 10 }, () => ({ p: `${sentence(18)} ${sentence(18)}` }))
  return {
    title,
    slug: slugify(title),
    summary: sentence(16),
    body: lexicalState(paragraphs, () => ''),
  }
}
