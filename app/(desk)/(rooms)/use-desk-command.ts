'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useRef } from 'react'
import type { Command } from '../../../domain/command.ts'
import { partKey } from '../../../domain/event.ts'
import { sendCommand } from '../../../ui/send-command.ts'

/**
 * Sends commands from a page that was read at `versions`, and reads the page again after each. The answer is the
 * sentence of what went wrong, or `null`. Its own commands may follow each other faster than the page is read: the
 * versions that they made are remembered.
 */
export function useDeskCommand(
  versions: Readonly<Record<string, number>> = {},
): (command: Command) => Promise<string | null> {
  const router = useRouter()
  const own = useRef<Record<string, number>>({})
  return useCallback(
    async (command) => {
      const answer = await sendCommand(command, newest(versions, own.current))
      if (answer.ok && answer.value.event.part) own.current[partKey(answer.value.event.part)] = answer.value.event.seq
      if (answer.ok || answer.problem?.type === 'stale') router.refresh()
      return answer.ok ? null : answer.sentence
    },
    [versions, router],
  )
}

function newest(
  versions: Readonly<Record<string, number>>,
  own: Readonly<Record<string, number>>,
): Record<string, number> {
  const entries = Object.entries(own).map(([key, seq]) => [key, Math.max(seq, versions[key] ?? 0)])
  return { ...versions, ...Object.fromEntries(entries) }
}
