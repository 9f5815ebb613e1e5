/** A byline as printed → its names: "By Ida Berg and Jon Moe, Staff Writers" → Ida Berg; Jon Moe. */

export function namesOf(byline: string): string[] {
  const text = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:written |reporting |words |story |text )?(?:by|from)[:\s]+/i, '')
    .replace(/^(?:author|byline)s?:\s*/i, '')
    .replace(/\s(?:(?:first |last )?(?:published|updated|posted|modified)\b|\d{1,2}:\d{2}|\d{4}-\d{2}-).*$/i, '')
  const names = text.split(/\s*(?:,|;|\||•|·|\s&\s|\band\b|\bwith\b|\s[–—-]\s)\s*/i).map((name) =>
    name
      .replace(/^by\s+/i, '')
      .replace(/\s+(?:in|at)\s+\p{Lu}[\p{L} .]*$/u, '')
      .trim(),
  )
  return [...new Set(names.filter(isName))]
}

/** Names have letters, are short, and are no address, time, place of work or invitation to share. */
function isName(words: string): boolean {
  return words.length > 1 && words.length <= 60 && /^\p{Lu}/u.test(words) && !/[@/:]|\d{2}/.test(words) && !notNames.test(words)
}

const notNames =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|editorial|contributors?|updated|published|posted|share|follow|photographs?|senior|chief|associate|min(?:ute)?s? read|bureau|today|yesterday)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$|^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[A-Z]{2,4})$/i
