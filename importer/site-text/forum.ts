import { opening, wholeBlock } from './pattern.ts'
import type { SiteTextRule } from './rule.ts'

/** Invitations to comment, and the headings of comments. */
export const FORUM_RULES: readonly SiteTextRule[] = [
  {
    name: 'our forum',
    reason: 'forum',
    standing: 'alone',
    pattern: /^join our (?:[\p{L}-]+ ){0,2}(?:forums?|conversations?|discussions?|debates?|community)\b/u,
    longest: 20,
    example: 'Join our island forum',
  },
  {
    name: 'other readers',
    reason: 'forum',
    standing: 'alone',
    pattern: /^join .{0,60}\b(?:conversations?|discussions?|debates?)\b.{0,60}\b(?:readers|replies|commenters)\b/,
    longest: 30,
    example: 'Join lively debates, follow other Gazette readers and see their replies',
  },
  {
    name: 'leave a comment',
    reason: 'forum',
    standing: 'alone',
    pattern: wholeBlock(
      /be the first to comment[.!]?/,
      /(?:leave|post|add|write|view|show|load|hide|read|see) (?:(?:a|all|more|your|the|\d+) )*comments?(?: \(\d+\))?[.!]?/,
    ),
    longest: 6,
    example: 'Leave a comment',
  },
  {
    name: 'log in to comment',
    reason: 'forum',
    standing: 'alone',
    pattern:
      /^(?:you must )?(?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in|register|subscribe)\b.{0,20}\bto (?:post a |leave a |join the )?(?:comment|conversation|discussion|reply)\b/,
    longest: 15,
    example: 'Log in to join the conversation',
  },
  {
    name: 'in the comments',
    reason: 'forum',
    standing: 'alone',
    pattern:
      /^(?:[^?]{0,60}\? )?(?:let us know|tell us|share your (?:thoughts|views|opinion)|have your say)\b.{0,40}\bin (?:the|our) comments\b/,
    longest: 30,
    example: 'What do you think? Let us know in the comments below',
  },
  {
    name: 'comment policy',
    reason: 'forum',
    standing: 'alone',
    pattern: opening(
      /comments (?:are|have been|on this (?:article|story)) (?:now )?(?:closed|disabled|moderated|turned off)/,
      /(?:please|comments) .{0,60}\bcommunity (?:guidelines|rules|standards)\b/,
    ),
    longest: 40,
    example: 'Comments are closed',
  },
  {
    name: 'heading of comments',
    reason: 'forum',
    standing: 'last',
    pattern: wholeBlock(
      /(?:\d+ |reader )?comments?(?: \(\d+\)|:? ?\d+)?[.!:]?/,
      /join the (?:conversation|discussion|debate)[.!]?|have your say|what do you think\?/,
      /kommentare?(?: \(\d+\))?|commentaires?(?: \(\d+\))?|comentarios?|commenti|comentários|комментарии/,
      /التعليقات|תגובות|コメント/,
    ),
    longest: 6,
    example: 'Comments',
  },
]
