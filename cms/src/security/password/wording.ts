/** What zxcvbn finds in a password, in our words. The test beside this file says when its list has grown. */
export const WARNINGS: Record<string, string> = {
  straightRow: 'Các phím nằm liền một hàng trên bàn phím rất dễ đoán.',
  keyPattern: 'Đường đi trên bàn phím rất dễ đoán.',
  simpleRepeat: 'Một ký tự lặp đi lặp lại, như “aaa”, rất dễ đoán.',
  extendedRepeat: 'Một cụm lặp đi lặp lại, như “abcabcabc”, gần như không khó hơn chính cụm đó.',
  sequences: 'Dãy theo thứ tự, như “abc” hay “6543”, rất dễ đoán.',
  recentYears: 'Những năm gần đây rất dễ đoán.',
  dates: 'Ngày tháng rất dễ đoán.',
  topTen: 'Đây là một trong mười mật khẩu nhiều người dùng nhất.',
  topHundred: 'Đây là một trong một trăm mật khẩu nhiều người dùng nhất.',
  common: 'Đây là mật khẩu có rất nhiều người dùng.',
  similarToCommon: 'Mật khẩu này gần giống một mật khẩu có rất nhiều người dùng.',
  wordByItself: 'Một từ đứng một mình rất dễ đoán.',
  namesByThemselves: 'Tên người đứng một mình rất dễ đoán.',
  commonNames: 'Tên người thường gặp rất dễ đoán.',
  userInputs: 'Mật khẩu không nên lấy từ tên của mình, của trường hay từ địa chỉ thư điện tử.',
  pwned: 'Mật khẩu này đã từng bị lộ trên mạng.',
}

export const SUGGESTIONS: Record<string, string> = {
  l33t: 'Thay chữ bằng số hay dấu giống chữ, như “@” cho “a”, không giúp được mấy.',
  reverseWords: 'Viết ngược một từ quen thuộc không giúp được mấy.',
  allUppercase: 'Viết hoa toàn bộ không giúp được mấy.',
  capitalization: 'Viết hoa chữ đầu không giúp được mấy.',
  dates: 'Tránh ngày tháng năm gắn với mình.',
  recentYears: 'Tránh những năm gần đây.',
  associatedYears: 'Tránh những năm gắn với mình.',
  sequences: 'Tránh dãy theo thứ tự.',
  repeated: 'Tránh ký tự hay cụm lặp lại.',
  longerKeyboardPattern: 'Nếu đi theo bàn phím, hãy đi dài hơn và đổi hướng nhiều lần.',
  anotherWord: 'Thêm vài từ ít gặp, không liên quan đến nhau.',
  useWords: 'Dùng bốn năm từ không liên quan đến nhau.',
  noNeed: 'Không cần số, dấu hay chữ hoa: dài và khó đoán là đủ.',
  pwned: 'Nếu đang dùng mật khẩu này ở nơi khác, hãy đổi cả ở đó.',
}

/** What of a list of findings there are words for, as sentences. */
export const sentences = (words: Record<string, string>, keys: readonly string[]): string[] =>
  keys.flatMap((key) => words[key] ?? [])
