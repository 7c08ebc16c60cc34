import JSZip from 'jszip'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument'

type Parts = Readonly<Record<string, string | Buffer>>

const relationsXml = (rows: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`

/** A relation to another part, or elsewhere. */
export const relation = (id: string, type: string, target: string, isExternal = false) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`

/** An archive of parts: its main part with a content type, its relations, and the rest. */
async function office(
  main: string,
  type: string,
  relations: string,
  parts: Parts,
): Promise<Buffer> {
  const zip = new JSZip()
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Nguyễn Thị Soạn</dc:creator></cp:coreProperties>'
  const all: Parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    '_rels/.rels': relationsXml(
      relation('r1', 'officeDocument', main) +
        `<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/>`,
    ),
    [main.replace(/([^/]*)$/, '_rels/$1.rels')]: relationsXml(relations),
    'docProps/core.xml': core,
    'docProps/thumbnail.jpeg': Buffer.from('ảnh trang đầu khi còn tên học sinh'),
    ...parts,
  }
  for (const [name, content] of Object.entries(all)) {
    zip.file(name, content, { createFolders: false })
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

interface Sample {
  relations?: string
  parts?: Parts
  /** In place of the content type of such a document. */
  type?: string
}

/** A Word document of the XML of its body. */
export const sampleDocx = (
  body: string,
  {
    parts = {},
    relations = '',
    type = `${CONTENT}.wordprocessingml.document.main+xml`,
  }: Sample = {},
) =>
  office('word/document.xml', type, relations, {
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts,
  })

/** A workbook: sheets by name, each the XML of its data, with what its entry in the workbook says beside. */
export function sampleXlsx(
  sheets: readonly { name: string; data: string; state?: string; relations?: string }[],
  { parts = {}, relations = '', type = `${CONTENT}.spreadsheetml.sheet.main+xml` }: Sample = {},
) {
  const files: Record<string, string | Buffer> = {}
  for (const [n, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${n + 1}.xml`] = `<worksheet>${sheet.data}</worksheet>`
    if (sheet.relations)
      files[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`] = relationsXml(sheet.relations)
  }
  const own = sheets.map((_, n) =>
    relation(`s${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`),
  )
  const entries = sheets.map(
    ({ name, state }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}" r:id="s${n + 1}"${state ? ` state="${state}"` : ''}/>`,
  )
  return office('xl/workbook.xml', type, own.join('') + relations, {
    'xl/workbook.xml': `<workbook><sheets>${entries.join('')}</sheets></workbook>`,
    ...files,
    ...parts,
  })
}

/** A presentation of slides: the XML of each, what stands beside it, and whether it is shown. */
export function samplePptx(
  slides: readonly { shapes: string; isHidden?: boolean; relations?: string }[],
  {
    parts = {},
    relations = '',
    type = `${CONTENT}.presentationml.presentation.main+xml`,
  }: Sample = {},
) {
  const files: Record<string, string | Buffer> = {}
  for (const [n, { isHidden, relations: own, shapes }] of slides.entries()) {
    files[`ppt/slides/slide${n + 1}.xml`] =
      `<p:sld xmlns:p="p" xmlns:a="a"${isHidden ? ' show="0"' : ''}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`
    if (own) files[`ppt/slides/_rels/slide${n + 1}.xml.rels`] = relationsXml(own)
  }
  const own = slides.map((_, n) => relation(`s${n + 1}`, 'slide', `slides/slide${n + 1}.xml`))
  const ids = slides.map((_, n) => `<p:sldId id="${256 + n}" r:id="s${n + 1}"/>`)
  return office('ppt/presentation.xml', type, own.join('') + relations, {
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="1000" cy="500"/></p:presentation>`,
    ...files,
    ...parts,
  })
}

/** A box with words on a slide, at a place. */
export const box = (words: string, x = 10, y = 10) =>
  `<p:sp><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="100" cy="50"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`
