/** Letters that look like the Latin one before the colon, in Cyrillic, Greek and Armenian. */
const LOOK_ALIKES =
  'a:аα b:Ь c:сϲ d:ԁ e:еε h:һ i:іιı j:јϳ k:кκ l:ӏ m:м n:ո o:оοօ p:рρ q:ԛ s:ѕ t:тτ u:υս v:νѵ w:ԝ x:хχ y:уγү ' +
  'A:АΑ B:ВΒ C:СϹ E:ЕΕ H:НΗ I:ІΙ J:Ј K:КΚ M:МΜ N:Ν O:ОΟ P:РΡ S:Ѕ T:ТΤ W:Ԝ X:ХΧ Y:УΥҮ Z:Ζ'

const LATIN = new Map(
  LOOK_ALIKES.split(' ').flatMap(([latin = '', , ...alike]) => alike.map((letter) => [letter, latin])),
)

const ANY = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu')

/** `text` with each letter that imitates a Latin one replaced by that one; as long as before. For matching only. */
export function foldLookAlikes(text: string): string {
  return text.replace(ANY, (letter) => LATIN.get(letter) ?? letter)
}
