/** A short invented article in some script, and the words of it that are marked. */
export type Script = {
  readonly name: string
  /** BCP 47. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly lines: readonly string[]
  /** Whole words of a paragraph, as `Intl.Segmenter` splits it. */
  readonly marked: string
  /** One word of `marked`, not its first. */
  readonly word: string
}

/** Scripts that run from right to left, that have no spaces, and that need more than one code unit for a letter. */
export const SCRIPTS: readonly Script[] = [
  {
    name: 'Arabic',
    language: 'ar',
    dir: 'rtl',
    lines: [
      'إغلاق الجسر الشمالي في مرفأ النورس',
      'أغلقت بلدية النورس الجسر الشمالي صباح الثلاثاء بسبب أعمال الصيانة، وقالت إنه يخدم 2,000 عابر يوميًا.',
      'وقال مكتب المرفأ إن Harbour Line ستعيد فتحه في الربيع.',
    ],
    marked: 'الجسر الشمالي صباح الثلاثاء',
    word: 'الشمالي',
  },
  {
    name: 'Hebrew',
    language: 'he',
    dir: 'rtl',
    lines: [
      'הגשר הצפוני בנמל השחפים נסגר',
      'עיריית השחפים סגרה את הגשר הצפוני ביום שלישי לצורך תיקונים, ולדבריה 2,000 איש חוצים אותו מדי יום.',
      'משרד הנמל מסר ש־Harbour Line תפתח אותו באביב.',
    ],
    marked: 'הגשר הצפוני ביום שלישי',
    word: 'הצפוני',
  },
  {
    name: 'Japanese',
    language: 'ja',
    dir: 'ltr',
    lines: [
      '鴎町の北桟橋が閉鎖',
      '鴎町は火曜日に北の桟橋を閉鎖した。一日に約2000人が利用していると町は説明している。',
      '港の事務所によると、春には再開するという。',
    ],
    marked: '桟橋を閉鎖した',
    word: '閉鎖',
  },
  {
    name: 'Thai',
    language: 'th',
    dir: 'ltr',
    lines: [
      'สะพานปลาด้านเหนือของเมืองนางนวลปิด',
      'เทศบาลปิดสะพานปลาด้านเหนือเมื่อวันอังคารเพื่อซ่อมแซม มีคนใช้วันละสองพันคน',
      'สำนักงานท่าเรือบอกว่าจะเปิดอีกครั้งในฤดูใบไม้ผลิ',
    ],
    marked: 'ด้านเหนือเมื่อวันอังคาร',
    word: 'เหนือ',
  },
  {
    name: 'emoji and accents that combine',
    language: 'en',
    dir: 'ltr',
    lines: [
      'Gull Quay holds its parade 🎉',
      'The 👨‍👩‍👧‍👦 parade of 🇳🇴🇸🇪 boats drew 2,000 people 🏳️‍🌈 to the cafe\u0301 on 𝒩orth Quay 👍🏽, its owner said.',
      'The harbour office 🛟 counted half as many.',
    ],
    marked: 'people 🏳️‍🌈 to the cafe\u0301 on 𝒩orth Quay',
    word: 'cafe\u0301',
  },
]
