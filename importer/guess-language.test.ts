import { expect, test } from 'vitest'
import { guessLanguage } from './guess-language.ts'

test.each([
  ['en', 'The bridge over the Lind was closed on Monday, and it is not known who closed it.'],
  ['de', 'Die Brücke über die Lind wurde am Montag geschlossen, und es ist nicht bekannt, von wem.'],
  ['fr', 'Le pont sur la Lind a été fermé lundi, et on ne sait pas par qui ni pour combien de temps.'],
  ['es', 'El puente sobre el Lind fue cerrado el lunes, y no se sabe por qué ni por quién.'],
  ['it', 'Il ponte sul Lind è stato chiuso lunedì, e non si sa da chi né per quanto tempo con il gelo.'],
  ['pt', 'A ponte sobre o Lind foi fechada na segunda-feira, e não se sabe por quem nem para quê, mas do frio.'],
  ['nl', 'De brug over de Lind werd maandag gesloten, en het is niet bekend door wie of voor hoe lang.'],
  ['sv', 'Bron över Lind stängdes på måndagen, och det är inte känt av vem eller hur länge det ska vara.'],
  ['pl', 'Most na Lindzie został zamknięty w poniedziałek i nie jest znane, kto to zrobił ani na jak długo.'],
  ['tr', 'Köprü pazartesi günü kapatıldı ve bu kararın neden alındığı bir türlü bilinmiyor, çok da önemli değil.'],
  ['ru', 'Мост через Линд закрыли в понедельник, и пока не известно, кто это сделал и на какой срок.'],
  ['uk', 'Міст через Лінд закрили в понеділок, і поки що не відомо, хто це зробив та на який термін.'],
  ['ar', 'أغلق الجسر يوم الاثنين من قبل الإدارة، ولم يعرف بعد من قرر ذلك أو إلى متى، في حين أن السكان على علم.'],
  ['he', 'הגשר נסגר ביום שני ולא ידוע מי סגר אותו'],
  ['ja', '橋は月曜日に閉鎖されたが、誰が決めたかは分かっていない。'],
  ['ko', '다리는 월요일에 폐쇄되었다'],
  ['zh', '大桥于星期一关闭，目前尚不清楚是谁决定的。'],
  ['el', 'Η γέφυρα έκλεισε τη Δευτέρα'],
])('%s is told', (code, text) => {
  expect(guessLanguage(text)).toBe(code)
})

test.each([
  '',
  'Skarn',
  '1 2 3',
  'Bridge closed',
  'the end of it',
  `${'Skarn Elswick Brineholm Vell '.repeat(10)} the and of to in that is`,
  'Skarn Elswick Lind Brineholm Vell',
  'og det som en av for til den har om et var fra men kan',
])('none is guessed from "%s"', (text) => {
  expect(guessLanguage(text)).toBeNull()
})
