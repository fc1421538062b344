/**
 * The page's one script, the same for every page: its policy names the hash. With
 * it a number opens its note beside the words (in the margin on a wide screen,
 * under the paragraph on a narrow one): Enter or a click opens, Escape, "Close" or
 * the number again closes and gives the focus back. Without it the number leads
 * to the note at the end. It is a string because a compiler may rewrite code,
 * and then its hash would be another.
 */
export const SCRIPT = `
(() => {
  const words = document.getElementById('their-words')
  const frame = document.getElementById('note-frame')
  if (!words || !frame) return
  const refs = [...words.querySelectorAll('a.ref.number')]
  let open = null

  const marksOf = (ref) => [...words.querySelectorAll('[data-ref]')].filter((mark) => mark.dataset.ref === ref.id)

  function panelFor(note, ref) {
    const panel = frame.content.firstElementChild.cloneNode(true)
    const body = note.cloneNode(true)
    const title = body.querySelector('h3')
    for (const part of body.querySelectorAll('[id]')) part.removeAttribute('id')
    panel.id = ref.id + '-note'
    title.id = panel.id + '-title'
    panel.setAttribute('aria-labelledby', title.id)
    panel.append(...body.childNodes)
    panel.querySelector('button').addEventListener('click', () => close(true))
    return panel
  }

  function place() {
    if (!open) return
    const top = open.ref.getBoundingClientRect().top - words.getBoundingClientRect().top
    open.panel.style.setProperty('--top', Math.max(0, top - 16) + 'px')
  }

  function close(giveBack) {
    if (!open) return
    const { ref, panel } = open
    open = null
    panel.remove()
    ref.setAttribute('aria-expanded', 'false')
    ref.removeAttribute('aria-controls')
    for (const mark of marksOf(ref)) mark.classList.remove('open')
    if (giveBack) ref.focus()
  }

  function show(ref) {
    const note = document.getElementById(ref.hash.slice(1))
    const block = ref.closest('[data-block]')
    if (!note || !block) return false
    close(false)
    const panel = panelFor(note, ref)
    if (block.localName === 'li') block.append(panel)
    else block.after(panel)
    open = { ref, panel }
    ref.setAttribute('aria-expanded', 'true')
    ref.setAttribute('aria-controls', panel.id)
    for (const mark of marksOf(ref)) mark.classList.add('open')
    place()
    panel.focus({ preventScroll: true })
    panel.scrollIntoView({ block: 'nearest' })
    return true
  }

  const toggle = (ref) => (open && open.ref === ref ? (close(true), true) : show(ref))

  words.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const ref = event.target.closest('a.ref.number')
    if (ref) {
      if (toggle(ref)) event.preventDefault()
      return
    }
    const mark = event.target.closest('.article [data-ref]')
    const number = mark && !event.target.closest('a, .open-note') && document.getElementById(mark.dataset.ref)
    if (number && refs.includes(number) && getSelection().isCollapsed) toggle(number)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && open) close(true)
  })
  addEventListener('resize', place)

  for (const ref of refs) ref.setAttribute('aria-expanded', 'false')
  document.documentElement.classList.add('live')
})()
`
