import JSZip from 'jszip'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument'

const STYLES = `<w:styles ${W}>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Gach"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>`

const level = (ilvl: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

const NUMBERING = `<w:numbering ${W}>
<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%2.%3.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '-')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', 'Điều %1.', 4)}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`

/** A Word file with this between the tags of its body, and other files beside it. */
export async function docx(
  body: string,
  others: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.wordprocessingml.document.main+xml"/></Types>`,
  )
  const relations = (rows: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`
  zip.file(
    '_rels/.rels',
    relations(`<Relationship Id="r1" Type="${TYPE}/officeDocument" Target="word/document.xml"/>`),
  )
  zip.file(
    'word/_rels/document.xml.rels',
    relations(
      `<Relationship Id="s" Type="${TYPE}/styles" Target="styles.xml"/>` +
        `<Relationship Id="n" Type="${TYPE}/numbering" Target="numbering.xml"/>` +
        `<Relationship Id="i" Type="${TYPE}/image" Target="media/a.png"/>` +
        `<Relationship Id="x" Type="${TYPE}/image" Target="file:///etc/passwd" TargetMode="External"/>` +
        `<Relationship Id="l" Type="${TYPE}/hyperlink" Target="HTTPS://EXAMPLE.VN/" TargetMode="External"/>`,
    ),
  )
  zip.file('word/styles.xml', STYLES)
  zip.file('word/numbering.xml', NUMBERING)
  const namespaces =
    `${W} xmlns:r="${TYPE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
  zip.file('word/document.xml', `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`)
  for (const [name, content] of Object.entries(others)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** A paragraph. @param properties what stands in its `w:pPr` */
export const wp = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`

/** A run. @param properties what stands in its `w:rPr` */
export const wr = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** An item of list `list` at a level from 0. */
export const wi = (text: string, list: number, ilvl = 0): string =>
  wp(wr(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A picture by its relation. */
export const wpic = (id: string, words: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${words}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:${id === 'x' ? 'link' : 'embed'}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
