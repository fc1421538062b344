import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { buildAppearance, buildCapture, buildClaim, buildPage, paragraph, spanOf } from './html/build-page.fixture.ts'
import { FERRY_PAGE } from './html/ferry-page.fixture.ts'
import { articleBlocks, byId, rowOf, withClass } from './html/read-page.fixture.ts'
import { htmlPage } from './html.ts'
import { readPage } from './html-validator/tokens.ts'
import { validateHtmlPage } from './html-validator.ts'

const WHOLE = htmlPage(FERRY_PAGE, { text: 'whole' })
const EXCERPTS = htmlPage(FERRY_PAGE, { text: 'excerpts' })

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}

describe('the page that readers get', () => {
  test.each([
    ['whole', WHOLE],
    ['excerpts', EXCERPTS],
    ['of nothing yet', htmlPage(buildPage(), { text: 'whole' })],
    ['published', htmlPage({ ...FERRY_PAGE, draft: false }, { text: 'excerpts' })],
  ])('has nothing that its validator finds fault with: %s', (_name, page) => {
    expect(validateHtmlPage(page, sha256)).toEqual([])
  })

  test('is the same bytes for the same page', () => {
    expect(htmlPage(FERRY_PAGE, { text: 'whole' })).toBe(WHOLE)
  })

  test('comes in the order that readers need', () => {
    const headings = readPage(WHOLE)
      .elements.filter(({ name }) => name === 'h1' || name === 'h2')
      .map(({ text }) => text)
    expect(headings).toEqual([
      'One captain in seven has left the islands’ ferries, not one in two',
      'Our finding',
      'What we checked',
      'The claims',
      'From the Saltmarsh Courier’s article',
      'Notes',
      'What we left unchecked, and why',
      'Our scale',
      'About this fact-check',
    ])
  })

  test('says that a draft is one, and nothing of the kind once it is published', () => {
    expect(withClass(WHOLE, 'strip').map(({ text }) => text)).toEqual(['Draft, not published'])
    expect(htmlPage({ ...FERRY_PAGE, draft: false }, { text: 'excerpts' })).not.toContain('Draft')
  })

  test('makes a neutral headline of the article’s where the desk has none', () => {
    const page = buildPage({ article: { headline: 'Ferries vanish' } })
    expect(htmlPage(page, { text: 'whole' })).toContain('<h1>We checked: <bdi>Ferries vanish</bdi></h1>')
  })

  test('never prints a working title', () => {
    const page = buildPage({ article: { headline: null, workingTitle: 'Skerry leak', outlet: 'The Skerry Post' } })
    const html = htmlPage(page, { text: 'whole' })
    expect(html).not.toContain('Skerry leak')
    expect(html).toContain('<h1>We checked an article by <bdi>the Skerry Post</bdi></h1>')
  })

  test('says of what is not known that it is not', () => {
    const checked = byId(htmlPage(buildPage(), { text: 'whole' }), 'checked').text
    for (const words of ['none in our copy', 'undated', 'not known']) expect(checked).toContain(words)
  })

  test('keeps what the desk wrote about itself, with lines and addresses', () => {
    expect(WHOLE).toContain(
      '<a href="mailto:letters@desk.example" rel="nofollow noopener external">letters@desk.example</a>',
    )
    expect(WHOLE).toContain(
      '<a href="https://desk.example/method" rel="nofollow noopener external">https://desk.example/method</a>.',
    )
  })

  test('leaves out what the desk has not set', () => {
    expect(htmlPage(buildPage(), { text: 'whole' })).not.toContain('Complaints')
  })
})

describe('their words, whole', () => {
  test('are every visible block, word for word', () => {
    expect(articleBlocks(WHOLE)).toEqual([
      'Half of all ferry captains walk out on Saltmarsh Line',
      'Dozens of captains have left the islands’ only ferry company since spring, report says',
      'By Inga Marlow',
      'Half of the captains of Saltmarsh Line have left the company since April, it has emerged. The harbour has rarely been so quiet.',
      'Mr. Reyl, who ran the line until May, said 41 of 80 captains resigned in a single night, the Tern Bay Ledger reports, quoting dockside sources. The paper did not name them.',
      'The walkout followed the sale of two ships to a buyer on the mainland. It was announced on a Friday.',
      'Since then, crossings to Little Skerry have been cut from nine a day to two. Islanders queue from five in the morning.',
      'It is the saddest summer that anyone on the islands can remember. By autumn the line will be gone.',
      '“There has been no mass walkout,” said Orla Vance, a spokesperson for the line. She declined to comment on the two captains who were seen on a mainland tug.',
    ])
  })

  test('hold no site text, and the page says how much was left out', () => {
    for (const words of ['Your support', 'Become a member', 'Every contribution', 'Harbour Morning']) {
      expect(WHOLE).not.toContain(words)
      expect(EXCERPTS).not.toContain(words)
    }
    expect(byId(WHOLE, 'checked').text).toContain('four site messages left out')
  })

  test('are printed in a publication only on a stated ground', () => {
    const published = { ...FERRY_PAGE, draft: false }
    const granted = { ...published, article: { ...published.article, textBasis: 'permission' as const } }
    expect(htmlPage(published, { text: 'whole' })).not.toContain('The paper did not name them.')
    expect(htmlPage(granted, { text: 'whole' })).toContain('The paper did not name them.')
    expect(htmlPage(granted, { text: 'whole' })).toContain('Printed in full with permission.')
  })

  test('keep a list a list', () => {
    const capture = buildCapture([
      { text: 'First.' },
      { role: 'listItem', text: 'one' },
      { role: 'listItem', text: 'two' },
      { text: 'Last.' },
    ])
    const html = htmlPage(buildPage({ capture }), { text: 'whole' })
    expect(html).toMatch(/<ul>\n<li [^>]*>one<\/li>\n<li [^>]*>two<\/li>\n<\/ul>\n<p [^>]*>Last\./)
  })
})

describe('their words, in excerpts', () => {
  test('are the sentences that were checked, with […] once for whatever is left out between them', () => {
    const article = withClass(EXCERPTS.replace(/<sup .*?<\/sup>/gs, ''), 'article')[0]?.text
    expect(article?.trim().split('\n')).toEqual([
      'Half of all ferry captains walk out on Saltmarsh Line',
      'Dozens of captains have left the islands’ only ferry company since spring, report says',
      '[…]',
      'Half of the captains of Saltmarsh Line have left the company since April, it has emerged.  […]',
      'Mr. Reyl, who ran the line until May, said 41 of 80 captains resigned in a single night, the Tern Bay Ledger reports, quoting dockside sources.  […]',
      'It was announced on a Friday.',
      'Since then, crossings to Little Skerry have been cut from nine a day to two.  […]',
      '“There has been no mass walkout,” said Orla Vance, a spokesperson for the line. She declined to comment on the two captains who were seen on a mainland tug.',
    ])
  })

  test('lead to the whole article', () => {
    expect(byId(EXCERPTS, 'their-words').text).toContain(
      'The whole article: https://courier.example/news/captains-walk-out',
    )
  })
})

describe('a note', () => {
  test('tells who says so in one sentence, outlet outwards', () => {
    expect(rowOf(WHOLE, 'note-3', 'Who says so')).toBe(
      'The Saltmarsh Courier, citing the Tern Bay Ledger (the Tern Bay Ledger reports), citing unnamed dockside sources (quoting dockside sources).',
    )
  })

  test('tells who denies the claim, in exactly which words, and where', () => {
    expect(rowOf(WHOLE, 'note-1', 'Who denies it')).toBe(
      'Orla Vance, a spokesperson for Saltmarsh Line (said Orla Vance), as reported by the Saltmarsh Courier:There has been no mass walkoutParagraph 6',
    )
  })

  test('keeps a refusal to speak apart from a denial', () => {
    expect(rowOf(WHOLE, 'note-6', 'Who denies it')).toBeNull()
    expect(rowOf(WHOLE, 'note-6', 'Who declines to say')).toContain('She declined to comment')
  })

  test('says of what is confidential only what readers may be told', () => {
    expect(rowOf(WHOLE, 'note-1', 'Sources')).toContain(
      'A confidential source: a person who sees the line’s monthly payroll.',
    )
  })

  test('says nothing of a confidential source where nothing may be told', () => {
    const capture = buildCapture([{ text: 'The ferry sank.' }])
    const claim = buildClaim(capture, {
      number: 1,
      quotes: ['The ferry sank'],
      citations: [{ confidential: true, stance: null, told: ' ' }],
    })
    expect(rowOf(htmlPage(buildPage({ capture, claims: [claim] }), { text: 'whole' }), 'note-1', 'Sources')).toBe(
      'A confidential source, of which we can tell nothing more.',
    )
  })

  test('gives a source with what it does for the claim and where in it', () => {
    const sources = rowOf(WHOLE, 'note-1', 'Sources') ?? ''
    expect(sources).toContain('Contradicts the claim')
    expect(sources).toContain(
      'Register of masters’ licences, May 2031, Islands Marine Office, May 2031, table 4, accessed 20 May 2031, archived copy, primary source.',
    )
    expect(sources).toContain('Depends on: one conversation on the quay')
    expect(sources).toContain('Its interest: The paper’s owner bought one of the two ships.')
    expect(WHOLE).toContain('<a href="https://archive.example/9f2c" rel="nofollow noopener external">archived copy</a>')
  })

  test('of what is not proven tells what was tried', () => {
    expect(rowOf(WHOLE, 'note-3', 'What we tried')).toBe(
      '19 May 2031, searchRegister of masters’ licences: lists months, not days\n20 May 2031, contactTomas Reyl, by letter: no reply',
    )
  })

  test('says whose words the claim is in and whether its truth was checked', () => {
    expect(rowOf(WHOLE, 'note-1', 'The claim')).toMatch(/In our wording\.$/)
    expect(rowOf(WHOLE, 'note-4', 'The claim')).toBe('As quoted.We checked that it was said, not whether it is true.')
  })

  test('leads back to every place, also where one appearance has several', () => {
    const capture = buildCapture([{ text: 'The ferry sank. It was old. Nobody drowned.' }])
    const appearance = buildAppearance(capture, { words: ['The ferry sank', 'Nobody drowned'] })
    const claim = buildClaim(capture, { number: 1, appearances: [appearance] })
    const html = htmlPage(buildPage({ capture, claims: [claim] }), { text: 'whole' })
    expect(rowOf(html, 'note-1', 'Back to')).toBe('Paragraph 1, Paragraph 1 (2)')
    expect(rowOf(html, 'note-1', 'Their words')).toBe('The ferry sank […] Nobody drownedParagraph 1, Paragraph 1 (2)')
  })

  test('of a claim whose words are not in the text leads back to the text', () => {
    const capture = buildCapture([{ text: 'The ferry sank.' }])
    const appearance = { ...buildAppearance(capture, { words: ['The ferry sank'] }), spans: [] }
    const html = htmlPage(
      buildPage({ capture, claims: [buildClaim(capture, { number: 1, appearances: [appearance] })] }),
      { text: 'whole' },
    )
    expect(rowOf(html, 'note-1', 'Their words')).toBe('The ferry sankParagraph 1')
    expect(validateHtmlPage(html, sha256)).toEqual([])
  })

  test('quotes no site text that a span runs across', () => {
    const capture = buildCapture([{ text: 'The ferry Sign up now! sank in May.', hidden: 'Sign up now! ' }])
    const appearance = { ...buildAppearance(capture, { words: ['The ferry Sign up now! sank'] }) }
    const html = htmlPage(
      buildPage({ capture, claims: [buildClaim(capture, { number: 1, text: 'It sank.', appearances: [appearance] })] }),
      { text: 'whole' },
    )
    expect(html).not.toContain('Sign up')
    expect(rowOf(html, 'note-1', 'Their words')).toBe('The ferry  sankParagraph 1')
    expect(withClass(html, 'ref')).toHaveLength(1)
  })
})

describe('numbers in the text', () => {
  test('stand behind the words of every place, with the verdict’s mark', () => {
    const numbers = withClass(WHOLE, 'number').filter(({ name, attributes }) => name === 'a' && attributes.has('id'))
    expect(numbers.map(({ text }) => text)).toEqual(['1◔', '2', '1◔', '4◑', '3?', '5◕', '1≠', '6≠', '6✓'])
    expect(numbers[0]?.attributes.get('aria-label')).toBe('Note 1: Mostly false')
  })

  test('of a denial have no verdict’s mark or colour: the denial is not what was judged', () => {
    const denial = byId(WHOLE, 'ref-1-3')
    expect(denial.attributes.get('class')).toBe('ref number')
    expect(denial.attributes.get('aria-label')).toBe('Note 1: denied here')
    expect(WHOLE).toMatch(/<span class="mark level-0 line-denied" data-ref="ref-1-3">There has been no mass walkout/)
  })

  test('of overlapping claims are all there, and their lines lie below each other', () => {
    expect(WHOLE).toContain(
      '<span class="mark level-0 tone-amber line-dotted" data-ref="ref-4-1"><span class="mark level-1 tone-grey line-dashdot" data-ref="ref-3-1">41 of 80 captains resigned</span></span>',
    )
  })

  test('of a claim across two paragraphs stand once, at its end', () => {
    expect(WHOLE).toMatch(/data-ref="ref-5-1">It was announced on a Friday\.<\/span><\/p>/)
    expect(WHOLE).toMatch(/data-ref="ref-5-1">Since then, crossings to Little Skerry have been cut<\/span><sup /)
  })
})

describe('what was left unchecked', () => {
  test('is quoted with its reason, and its letter stands in the text', () => {
    expect(byId(WHOLE, 'unchecked-a').text).toContain('An opinion: it can be shared or not, but not checked.')
    expect(byId(WHOLE, 'ref-a-1').attributes.get('href')).toBe('#unchecked-a')
  })

  test('has no way back to words that the excerpts do not print', () => {
    expect(EXCERPTS).not.toContain('ref-a-1')
    expect(byId(EXCERPTS, 'unchecked-a').text).toContain('It is the saddest summer')
  })

  test('names the claims that have no verdict yet', () => {
    expect(byId(WHOLE, 'unchecked').text).toContain('We have not reached a verdict on this claim yet.')
  })
})

describe('language and direction', () => {
  test('are the desk’s for the page and the article’s for its words', () => {
    const page = buildPage({ language: 'en', article: { language: 'ar', headline: 'غرقت العبارة' } })
    const html = htmlPage(page, { text: 'whole' })
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('<blockquote class="article" lang="ar" dir="rtl">')
  })

  test('are decided block by block where the article’s language is not known', () => {
    const html = htmlPage(buildPage({ article: { language: null } }), { text: 'whole' })
    expect(html).toContain('<blockquote class="article" lang="">')
    expect(html).toMatch(/<p class="their-paragraph depth-0" data-block="0" dir="auto">/)
  })
})

test('prose keeps its marks, lists, quotations and links', () => {
  const body = [
    ...paragraph('plain'),
    {
      type: 'quotation' as const,
      content: [
        {
          type: 'orderedList' as const,
          items: [
            [
              {
                type: 'paragraph' as const,
                content: [
                  {
                    type: 'text' as const,
                    text: 'here',
                    marks: [{ type: 'em' as const }, { type: 'link' as const, href: 'https://a.example/' }],
                  },
                ],
              },
            ],
          ],
        },
      ],
    },
  ]
  expect(htmlPage(buildPage({ finding: { headline: '', body } }), { text: 'whole' })).toContain(
    '<blockquote class="quoted">\n<ol>\n<li><p><a href="https://a.example/" rel="nofollow noopener external"><em>here</em></a></p>',
  )
})

test('spans that are not of this capture do no harm', () => {
  const capture = buildCapture([{ text: 'Short.' }])
  const appearance = {
    ...buildAppearance(capture, { words: ['Short'] }),
    spans: [{ start: 4000, end: 4010 }, spanOf(capture, 'Short')],
  }
  const html = htmlPage(
    buildPage({ capture, claims: [buildClaim(capture, { number: 1, appearances: [appearance] })] }),
    { text: 'excerpts' },
  )
  expect(validateHtmlPage(html, sha256)).toEqual([])
})
