import { describe, expect, test } from 'vitest'
import { physicalLines } from './logical-css.ts'

describe('physical sides', () => {
  test.each([
    'a { margin-left: 1px }',
    'a {\n  padding-right: 0\n}'.slice(4),
    'a { left: 0 }',
    'a { border-left-color: red }',
    'a { border-top-right-radius: 2px }',
    'a { text-align: right }',
    'a { float: left }',
    'a { @apply ml-2 }',
  ])('are found in the stylesheet %s', (css) => {
    expect(physicalLines('ui/a.css', css)).not.toEqual([])
  })

  test.each([
    'a { margin-inline-start: 1px }',
    'a { inset-inline-start: 0 }',
    'a { text-align: start }',
    'a { @apply ms-2 }',
  ])('are not found in the stylesheet %s', (css) => {
    expect(physicalLines('ui/a.css', css)).toEqual([])
  })

  test.each([
    'ml-4',
    '-ml-4',
    'md:pl-[3px]',
    'pr-2',
    'left-0',
    'right-auto',
    'text-left',
    'float-right',
    'border-l',
    'border-r-2',
    'rounded-tl-lg',
    'hover:rounded-l',
  ])('are found in the class %s', (name) => {
    expect(physicalLines('ui/a.tsx', `<p className="flex ${name}" />`)).toEqual([1])
  })

  test.each([
    'ms-4',
    'pe-2',
    'start-0',
    'text-start',
    'border-s',
    'rounded-ss-lg',
    'border-red-500',
    'text-lime-700',
    'lucide-arrow-left',
  ])('are not found in the class %s', (name) => {
    expect(physicalLines('ui/a.tsx', `<p className="flex ${name}" />`)).toEqual([])
  })

  test('are found in a style object, in words they are not', () => {
    expect(physicalLines('ui/a.tsx', 'style={{ marginLeft: 2 }}\nthe right-hand column')).toEqual([1])
  })

  test('are let through on a line that says why', () => {
    expect(physicalLines('ui/a.css', 'a { left: 0 } /* physical: the pointer is on screen */')).toEqual([])
  })
})
