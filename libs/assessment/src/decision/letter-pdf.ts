import { typesetPdf } from '#platform';
import type { Letter } from './letter.js';

/** The page of a letter, in Typst. What people wrote is shown with `text`, never read as markup. */
const template = `
#let letter = json(bytes(sys.inputs.doc))
#let petrol = rgb("#0b5a66")
#let quiet = rgb("#454f5b")

#set document(title: letter.subject, date: none)
#set text(lang: letter.language, font: "Libertinus Serif", size: 11pt, fill: rgb("#18222d"), hyphenate: true)
#set par(leading: 0.72em, spacing: 1.1em, justify: false)
#set page(
  paper: "a4",
  margin: (x: 27mm, top: 26mm, bottom: 24mm),
  footer: context if counter(page).final().first() > 1 {
    set text(size: 9pt, fill: quiet)
    align(right, str(counter(page).get().first()) + " / " + str(counter(page).final().first()))
  },
)
#show heading: it => {
  set text(size: 13pt, weight: "bold")
  block(above: 1.7em, below: 0.7em, sticky: true, it.body)
}
#show title: set text(size: 16pt, weight: "bold", hyphenate: false)
#show title: set block(above: 8mm, below: 5mm)

#text(size: 15pt, weight: "bold", fill: petrol, "Erkend")
#if letter.notice != none {
  block(width: 100%, inset: 8pt, fill: rgb("#fcefd2"), text(fill: rgb("#774600"), weight: "bold", letter.notice))
}
#v(8mm)
#grid(
  columns: (1fr, auto),
  {
    if letter.organisation != none { text(letter.organisation); linebreak() }
    text(letter.addressee)
  },
  text(letter.date),
)
#title()
#par(text(letter.salutation))
#for part in letter.parts {
  if part.heading != none { heading(level: 1, part.heading) }
  for paragraph in part.text.split("\\n").filter(line => line.trim() != "") { par(text(paragraph)) }
  if part.items.len() > 0 { enum(..part.items.map(item => text(item))) }
}
#v(4mm)
#for line in letter.closing.split("\\n") { text(line); linebreak() }
`;

const notices = { nl: 'Concept, nog niet verstuurd', en: 'Draft, not sent yet' };

/** The letter as an accessible PDF (PDF/UA-1); one that did not go out yet says so on top. */
export const letterPdf = (letter: Letter, sent: boolean): Buffer =>
  typesetPdf(template, { ...letter, notice: sent ? null : notices[letter.language] }).pdf;
