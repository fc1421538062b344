/** A caption is no longer than this in UTF-16 code units. */
const LONGEST = 400

const CAPTION =
  /^[([]?(?:photo|photograph|photos|image|images|picture|pictured|pictured above|caption|photo caption|photo credit|image credit|file photo|graphic|illustration|foto|bild|abbildung|imagen|image à la une|légende|immagine|imagem|фото|صورة|الصورة|תמונה|צילום|写真|画像|사진)(?: by [^:]{1,60})? ?[:：]/iu

/** Whether the line says of itself that it describes or credits a picture ("Photo: …"). */
export function isCaption(line: string): boolean {
  return line.length <= LONGEST && CAPTION.test(line)
}
