import { BYTES } from '@bbt/shared/limits.ts'
import type { FileProblem } from './problems.ts'
import { relation, sampleDocx, samplePptx, sampleXlsx } from './sampleOffice.ts'

const MB = 1024 * 1024
const text = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'
const sheet = [{ name: 'A', data: '<sheetData/>' }]

/** The directory's word on a part's flags or size, which a program reads before it unpacks it. */
function withDirectory(archive: Buffer, part: string, change: (entry: Buffer) => void): Buffer {
  const copy = Buffer.from(archive)
  change(copy.subarray(copy.lastIndexOf(Buffer.from(part)) - 46))
  return copy
}

/** A part by another name of the same length. */
const renamed = (archive: Buffer, from: string, to: string) =>
  Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1')

/** The same of a Word file with a part. */
const withPart = async (part: string, name: string) =>
  renamed(await sampleDocx(text, { parts: { [part]: 'x' } }), part, name)

const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
const MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const DDE = '<externalLink><ddeLink ddeService="cmd" ddeTopic="x"/></externalLink>'
const FIELD = '<w:p><w:r><w:instrText> DDEAUTO c:\\cmd.exe "/k" </w:instrText></w:r></w:p>'
const BOMB = '<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>'

const word = (part: string, content: string | Buffer) =>
  sampleDocx(text, { parts: { [part]: content } })
const excel = (part: string, content: string | Buffer) =>
  sampleXlsx(sheet, { parts: { [part]: content } })

/** Archives that are not taken in: what each is, its bytes, and why not. */
export const BAD_ARCHIVES: readonly [
  what: string,
  make: () => Buffer | Promise<Buffer>,
  problem: FileProblem,
][] = [
  [
    'an archive of something else',
    async () => renamed(await sampleDocx(text), '_rels/.rels', '_rels/.relz'),
    'unknownFormat',
  ],
  ['a template of Word', () => sampleDocx(text, { type: TEMPLATE }), 'unknownFormat'],
  [
    'an archive with a password',
    async () =>
      withDirectory(await sampleDocx(text), 'word/document.xml', (entry) =>
        entry.writeUInt16LE(1, 8),
      ),
    'encrypted',
  ],
  ['a Word file that breaks off', async () => (await sampleDocx(text)).subarray(0, 500), 'broken'],
  [
    'an Excel file that breaks off',
    async () => (await sampleXlsx(sheet)).subarray(0, -30),
    'broken',
  ],
  [
    'a zip bomb as Word',
    () => word('word/media/a.bin', Buffer.alloc(BYTES.fileUnpacked)),
    'unpacksTooMuch',
  ],
  [
    'a zip bomb as Excel',
    () => excel('xl/sharedStrings.xml', Buffer.alloc(BYTES.fileUnpacked, 0x20)),
    'unpacksTooMuch',
  ],
  [
    'a zip bomb whose directory lies',
    async () =>
      withDirectory(await excel('xl/big.bin', Buffer.alloc(8 * MB)), 'xl/big.bin', (entry) =>
        entry.writeUInt32LE(10, 24),
      ),
    'broken',
  ],
  [
    'one that says more than there is on earth',
    async () =>
      withDirectory(await word('word/big.bin', 'x'), 'word/big.bin', (entry) =>
        entry.writeUInt32LE(0xffff_ffff, 24),
      ),
    'unpacksTooMuch',
  ],
  [
    'a part outside of the archive',
    () => withPart('word/aa/evil.xml', '../../../evil.xm'),
    'strange',
  ],
  ['a part with a drive', () => withPart('word/x.xml', 'C:\\x/x.xml'), 'strange'],
  ['two parts of one name', () => withPart('word/documenu.xml', 'word/DOCUMENT.xml'), 'strange'],
  ['XML that grows by itself', () => word('word/styles.xml', BOMB), 'strange'],
  ['Word with macros', () => word('word/vbaProject.bin', 'x'), 'macros'],
  ['Word that says so', () => sampleDocx(text, { type: MACROS }), 'macros'],
  ['Excel with macros', () => excel('xl/vbaProject.bin', 'x'), 'macros'],
  ['Excel with a sheet of XLM macros', () => excel('xl/macrosheets/sheet1.xml', '<a/>'), 'macros'],
  ['Excel that starts a program', () => excel('xl/externalLinks/externalLink1.xml', DDE), 'macros'],
  ['Word that starts a program', () => sampleDocx(FIELD), 'macros'],
  [
    'PowerPoint with a control',
    () => samplePptx([{ shapes: '' }], { parts: { 'ppt/activeX/activeX1.xml': '<a/>' } }),
    'macros',
  ],
  ['Word with a file in it', () => word('word/embeddings/oleObject1.bin', 'x'), 'embedded'],
  [
    'a picture from elsewhere',
    () => sampleDocx(text, { relations: relation('i', 'image', 'https://a.example/a.png', true) }),
    'remoteParts',
  ],
]
