import { BYTES, ITEMS } from '@bbt/shared/limits.ts'
import { BAD_ARCHIVES } from './badArchives.ts'
import type { FileProblem } from './problems.ts'
import { packed, pagesOf, pdfOf, samplePdf, withObjects } from './samplePdf.ts'

const MB = 1024 * 1024
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ])

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>'

/** Files that are not taken in: what each is, its bytes, and why not. */
export const BAD_FILES: readonly [
  what: string,
  make: () => Buffer | Promise<Buffer>,
  problem: FileProblem,
][] = [
  ['nothing', () => Buffer.alloc(0), 'unknownFormat'],
  ['a text', () => Buffer.from('Thông báo nghỉ học'), 'unknownFormat'],
  ['HTML', () => Buffer.from('<!doctype html><script>1</script>'), 'unknownFormat'],
  ['a program', () => Buffer.from('MZ\x90\0\x03', 'latin1'), 'unknownFormat'],
  [
    'HTML before a PDF',
    () => Buffer.concat([Buffer.from('<html>'), samplePdf(['a'])]),
    'unknownFormat',
  ],
  ['Word of 2003', () => compound('WordDocument'), 'oldOffice'],
  ['Word with a password', () => compound('EncryptedPackage'), 'encrypted'],

  ['a PDF that is none', () => Buffer.from('%PDF-1.7\nxin chào\n%%EOF'), 'broken'],
  ['a PDF that breaks off', () => samplePdf(['a']).subarray(0, 700), 'broken'],
  ['a PDF without pages', () => pdfOf({ 1: '<</Type/Catalog>>' }), 'broken'],
  [
    'a PDF with a program behind it',
    () => Buffer.concat([samplePdf(['a']), Buffer.alloc(4096, 0x4d)]),
    'broken',
  ],

  [
    'an encrypted PDF',
    () =>
      pdfOf(
        { ...pagesOf(['a']), 9: '<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>' },
        '/Encrypt 9 0 R',
      ),
    'encrypted',
  ],
  [
    'a PDF with JavaScript',
    () => withObjects({ 9: script }, '/Names<</JavaScript<</Names[(a) 9 0 R]>>>>'),
    'pdfScript',
  ],
  [
    'JavaScript whose name is disguised',
    () => withObjects({ 9: '<</S/J#61va#53cript/J#53(1)>>' }),
    'pdfScript',
  ],
  [
    'JavaScript in a stream of objects',
    () => withObjects({ 9: packed({ 20: '<</Type/Annot>>', 21: script }) }),
    'pdfScript',
  ],
  [
    'JavaScript within the content of a stream',
    () => withObjects({ 9: { dictionary: '', content: `x\n77 0 obj ${script} endobj` } }),
    'pdfScript',
  ],
  [
    'JavaScript after a broken string',
    () => withObjects({ 9: `<</A(never closed`, 10: '<</Type/Page>>', 21: script }),
    'pdfScript',
  ],
  ['a form of XFA', () => withObjects({}, '/AcroForm<</XFA[]>>'), 'pdfScript'],
  [
    'a PDF that starts a program',
    () => withObjects({ 9: '<</S/Launch/F(cmd.exe)>>' }),
    'pdfActive',
  ],
  [
    'a PDF that sends a form',
    () => withObjects({ 9: '<</S/SubmitForm/F(https://a.example)>>' }),
    'pdfActive',
  ],
  [
    'a PDF that opens a page of the web',
    () => withObjects({}, '/OpenAction<</S/URI/URI(https://a.example)>>'),
    'pdfOpens',
  ],
  [
    'the same in another object',
    () => withObjects({ 9: '<</S/Named/N/Print>>' }, '/OpenAction 9 0 R'),
    'pdfOpens',
  ],
  [
    'an action on opening that is not there',
    () => withObjects({}, '/OpenAction 99 0 R'),
    'pdfOpens',
  ],
  [
    'a PDF with a file in it',
    () =>
      withObjects(
        { 9: { dictionary: '/Type/EmbeddedFile', content: 'x' } },
        '/Names<</EmbeddedFiles<</Names[]>>>>',
      ),
    'pdfAttachment',
  ],
  [
    'a stream of objects in a filter nobody uses',
    () =>
      withObjects({ 9: { dictionary: '/Type/ObjStm/N 1/First 4/Filter/LZWDecode', content: 'x' } }),
    'strange',
  ],
  [
    'a bomb in a stream of objects',
    () => withObjects({ 9: packed({ 20: ' '.repeat(BYTES.fileUnpacked + MB) }) }),
    'unpacksTooMuch',
  ],
  [
    'a PDF of too many pages',
    () => samplePdf(Array.from({ length: ITEMS.filePages + 1 }, () => '')),
    'tooManyPages',
  ],
  [
    'a PDF of 26 MB',
    () => Buffer.concat([samplePdf(['a']), Buffer.alloc(26 * MB)]),
    'tooManyBytes',
  ],

  ...BAD_ARCHIVES,
]
