import { anywhere, opening } from './pattern.ts'
import type { SiteTextRule } from './rule.ts'

/** Who owns the words, and who may print them again. */
export const COPYRIGHT_RULES: readonly SiteTextRule[] = [
  {
    name: 'sign and year',
    reason: 'copyright',
    standing: 'alone',
    pattern: opening(
      /(?:copyright )?(?:©|\(c\)) ?(?:copyright )?(?:\d{4}|\p{L})/u,
      /copyright,? (?:by )?.{0,40}\d{4}\b[^.]{0,60}\.?$/,
    ),
    longest: 30,
    example: '© 2031 Lindmouth Courier Ltd',
  },
  {
    name: 'all rights reserved',
    reason: 'copyright',
    standing: 'alone',
    pattern: anywhere(
      /(?:^|[.,©] |\d{4} .{0,60})all rights (?:are )?reserved\b/,
      /^(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)/,
      /^(?:todos os direitos reservados|все права защищены|جميع الحقوق محفوظة)/,
    ),
    longest: 40,
    example: 'All rights reserved.',
  },
  {
    name: 'may not be published',
    reason: 'copyright',
    standing: 'alone',
    pattern: opening(
      /(?:this (?:material|article|story|content|work|report) may not|no part of this \p{L}+ may) be (?:published|reproduced|copied|reprinted|rewritten|redistributed|broadcast)(?:,| or | in | without )/u,
      /(?:reproduction|reprinting|republication)\b.{0,60}\b(?:without|prohibited|forbidden)\b/,
    ),
    longest: 60,
    example: 'This material may not be published, broadcast, rewritten or redistributed.',
  },
  {
    name: 'first published elsewhere',
    reason: 'copyright',
    standing: 'alone',
    pattern: opening(
      /this (?:article|story|piece|post|column|essay|report) (?:was |is |has been )?(?:first |originally |initially )(?:appeared|published)\b/,
      /(?:this (?:article|story|piece) is )?(?:republished|reprinted|reproduced|syndicated) (?:here )?(?:with|under|from|by|courtesy)\b/,
    ),
    longest: 50,
    example: 'This story first appeared in the Lindmouth Courier.',
  },
  {
    name: 'ask for reprints',
    reason: 'copyright',
    standing: 'alone',
    pattern: opening(
      /(?:to|for) (?:request |order |obtain )?(?:a )?(?:reprints?|republication|permissions?|syndication|licensing)\b/,
      /(?:order|request) reprints?\b/,
    ),
    longest: 30,
    example: 'For reprints and permissions, write to the rights desk.',
  },
]
