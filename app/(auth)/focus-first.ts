/** Puts the caret into the first field that has a fault. */
export function focusFirst(form: HTMLFormElement, faults: Readonly<Record<string, string>>): void {
  const first = [...form.elements].find((element) => element instanceof HTMLInputElement && element.name in faults)
  if (first instanceof HTMLInputElement) first.focus()
}
