'use client'

import { type KeyboardEvent, useState } from 'react'
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { isFileDropItem, isTextDropItem } from 'react-aria-components/useDrop'
import { importWords as words } from '../../../../domain/words/import.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { fileFault, textFault } from './brought-fault.ts'
import type { ImportWork } from './use-import.ts'

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]

/** The box: text that is pasted, or a file that is chosen or dropped. */
export function BringIn({ work }: { readonly work: ImportWork }) {
  const { brought, bring, fail, failure, pending } = work
  const [isOver, setOver] = useState(false)

  const take = (file: File) => {
    const fault = fileFault(file.name)
    if (fault !== null) return fail(fault)
    bring({ kind: 'file', file })
  }
  const drop = async ({ items }: DropEvent) => {
    setOver(false)
    const [item, ...others] = items
    if (!item || others.length > 0) return fail(words.oneFile)
    if (isFileDropItem(item)) return take(await item.getFile())
    if (isTextDropItem(item)) bring({ kind: 'text', text: await item.getText('text/plain') })
  }
  const look = () => {
    const fault = brought.kind === 'text' ? textFault(brought.text) : null
    if (fault !== null) return fail(fault)
    if (!pending) void work.look()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) look()
  }

  return (
    <div className="flex flex-col gap-4">
      <DropZone
        aria-label={words.drop}
        onDrop={drop}
        onDropEnter={() => setOver(true)}
        onDropExit={() => setOver(false)}
        className={`rounded-lg ${isOver ? 'outline-2 outline-offset-4 outline-accent' : ''}`}
      >
        {brought.kind === 'file' ? (
          <ChosenFile file={brought.file} failure={failure} onForget={() => bring({ kind: 'text', text: '' })} />
        ) : (
          <TextField
            label={words.box}
            description={words.boxHelp}
            placeholder={words.placeholder}
            multiline
            rows={12}
            value={brought.text}
            onChange={(text) => bring({ kind: 'text', text })}
            onKeyDown={onKeyDown}
            error={failure}
            autoFocus
            boxClassName="prose-serif min-h-72 max-h-[55dvh] overflow-auto"
          />
        )}
      </DropZone>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" isPending={pending} onPress={look}>
          {pending ? words.reading : words.next}
        </Button>
        <FileTrigger acceptedFileTypes={['text/plain', '.txt']} onSelect={(files) => files?.[0] && take(files[0])}>
          <Button>{brought.kind === 'file' ? words.otherFile : words.choose}</Button>
        </FileTrigger>
        {brought.kind === 'text' ? <span className="text-sm text-ink-muted max-sm:hidden">{words.drop}</span> : null}
      </div>
      <p role="status" className="text-sm text-ink-muted">
        {work.isKept ? '' : words.notKept}
      </p>
    </div>
  )
}

function ChosenFile({ file, failure, onForget }: { file: File; failure: string | null; onForget: () => void }) {
  return (
    <div className="flex min-h-72 flex-col items-start justify-center gap-3 rounded-md border border-rule-strong bg-paper-raised px-6">
      <p className="text-lg">{words.dropped(file.name)}</p>
      <Button size="small" onPress={onForget}>
        {words.forgetFile}
      </Button>
      <p role="alert" className="text-sm text-danger">
        {failure}
      </p>
    </div>
  )
}
