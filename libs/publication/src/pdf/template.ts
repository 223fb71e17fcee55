/**
 * The page of the full description, in Typst. Everything a person wrote arrives as data through `sys.inputs`
 * and is shown with `text`; no user text is ever read as markup, and nothing here reads a file or the network.
 */
export const template = `
#let doc = json(bytes(sys.inputs.doc))
#let petrol = rgb("#0b5a66")
#let ink = rgb("#18222d")
#let quiet = rgb("#454f5b")
#let hair = rgb("#dad6cb")

#set document(title: doc.title, author: doc.authors, keywords: doc.keywords, date: none)
#set text(lang: doc.lang, font: "Libertinus Serif", size: 11pt, fill: ink, hyphenate: true)
#set par(leading: 0.72em, spacing: 1.1em, justify: false)
#set page(
  paper: "a4",
  background: if doc.watermark != none {
    rotate(-55deg, text(size: 84pt, weight: "bold", fill: rgb("#77460018"), doc.watermark))
  },
  margin: (x: 25mm, top: 26mm, bottom: 24mm),
  header: context if counter(page).get().first() > 1 {
    set text(size: 9pt, fill: quiet)
    grid(columns: (1fr, auto), doc.title, doc.edition)
    v(-6pt)
    line(length: 100%, stroke: 0.5pt + hair)
  },
  footer: context {
    set text(size: 9pt, fill: quiet)
    grid(
      columns: (1fr, auto),
      doc.labels.footer,
      doc.labels.page + " " + str(counter(page).get().first()) + " " + doc.labels.of + " " + str(counter(page).final().first()),
    )
  },
)
#set heading(numbering: none)
#show heading: set block(sticky: true)
#show heading.where(level: 1): it => {
  set text(size: 18pt, weight: "bold")
  block(above: 2.2em, below: 0.9em, it.body)
}
#show heading.where(level: 2): it => {
  set text(size: 13.5pt, weight: "bold")
  block(above: 1.7em, below: 0.7em, it.body)
}
#show heading.where(level: 3): it => {
  set text(size: 11pt, weight: "bold", fill: petrol)
  block(above: 1.4em, below: 0.6em, it.body)
}
#show link: set text(fill: petrol)
#set table(stroke: (x, y) => (bottom: 0.5pt + hair), inset: (x: 4pt, y: 5pt), align: left)
#show table: set text(size: 9.5pt)
#show table: set par(leading: 0.55em)
#show table.cell.where(y: 0): set text(weight: "bold")
#show figure: set block(breakable: true, above: 1.2em, below: 1.4em)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => block(sticky: true, width: 100%, align(left, text(size: 9.5pt, weight: "bold", it.body)))
#set outline.entry(fill: repeat([.], gap: 0.3em))

#let run(r) = {
  let shown = text(r.text)
  if r.at("strong", default: false) { shown = strong(shown) }
  if r.at("emphasis", default: false) { shown = emph(shown) }
  if "href" in r { link(r.href, shown) } else { shown }
}
#let runs(rs) = rs.map(run).join()

#let show-block(b) = {
  if b.kind == "paragraph" { par(runs(b.runs)) }
  else if b.kind == "heading" { par(strong(runs(b.runs))) }
  else if b.kind == "list" {
    if b.ordered { enum(..b.items.map(runs)) } else { list(marker: [•], ..b.items.map(runs)) }
  }
  else if b.kind == "table" {
    figure(
      kind: table, supplement: none, numbering: none, caption: b.caption,
      table(
        columns: b.widths.map(w => w * 1fr),
        align: (x, y) => if b.numeric.contains(x) { right } else { left },
        table.header(..b.header.map(h => text(h))),
        ..b.rows.flatten().map(c => text(c)),
      ),
    )
  }
}

#let ladder(filled) = pdf.artifact(box(height: 22pt, stack(dir: ltr, spacing: 3pt, ..range(5).map(i => {
  let h = 6pt + i * 4pt
  align(bottom, rect(width: 6pt, height: h, radius: 1pt,
    fill: if i < filled { petrol } else { none },
    stroke: if i < filled { petrol + 0.5pt } else { rgb("#7d848c") + 0.5pt }))
}))))

#if doc.notice != none {
  block(width: 100%, inset: 8pt, fill: rgb("#fcefd2"), text(fill: rgb("#774600"), weight: "bold", doc.notice))
}
#v(10mm)
#text(size: 10pt, fill: quiet, doc.labels.kind)
#v(1mm)
#show title: set text(size: 27pt, weight: "bold", hyphenate: false)
#show title: set par(leading: 0.4em)
#show title: set block(below: 5mm)
#title()
#if doc.subtitle != "" { block(text(size: 14pt, fill: quiet, doc.subtitle)) }
#v(6mm)
#block(width: 100%, fill: rgb("#f6f4ef"), inset: 14pt, radius: (bottom: 4pt), stroke: (top: 3pt + petrol), {
  if doc.rank > 0 { ladder(doc.rank) }
  block(above: 3mm, below: 3mm, text(size: 15pt, weight: "bold", doc.level))
  block(below: 4mm, text(doc.statement))
  set text(size: 10pt)
  set list(spacing: 0.75em)
  list(marker: none, body-indent: 0pt, ..doc.facts.map(f => [#text(fill: quiet, f.at(0) + ": ")#text(f.at(1))]))
})
#v(4mm)
#par(text(size: 10pt, doc.labels.caveat))
#v(2mm)
#par(text(size: 10pt, strong(doc.labels.cite + ": ") + doc.citation))

#pagebreak()
#outline(title: doc.labels.contents, depth: 2, indent: 1.2em)
#pagebreak(weak: true)

#for chapter in doc.chapters {
  heading(level: 1, chapter.title)
  for section in chapter.sections {
    if section.title != "" { heading(level: 2, section.title) }
    for part in section.parts {
      if part.title != "" { heading(level: if section.title == "" { 2 } else { 3 }, part.title) }
      for b in part.blocks { show-block(b) }
    }
  }
}
#heading(level: 1, doc.labels.colophon)
#list(marker: none, body-indent: 0pt, ..doc.colophon.map(f => [#text(fill: quiet, f.at(0) + ": ")#text(f.at(1))]))
#par(text(doc.labels.caveat))
#par(strong(doc.labels.cite + ": ") + text(doc.citation))
`;
