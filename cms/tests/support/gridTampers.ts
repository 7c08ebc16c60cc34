import type { Tamper } from '../../../scripts/test-support/tampers.ts'
import { gridFs } from '../../src/platform/gridFs.ts'
import type { School } from './school.ts'

interface Row {
  [field: string]: unknown
  _id: unknown
}

interface Rows {
  find: (filter: object) => { toArray: () => Promise<Row[]> }
  replaceOne: (filter: object, row: object) => Promise<unknown>
  deleteOne: (filter: object) => Promise<unknown>
  insertOne: (row: object) => Promise<unknown>
}

const change = (rows: Rows, row: Row, name: string, names: string, other: object): Tamper => ({
  name: `${name} ${names}`,
  names,
  do: async () => {
    await rows.replaceOne({ _id: row._id }, { ...row, ...other })
  },
  undo: async () => {
    await rows.replaceOne({ _id: row._id }, row)
  },
})

const drop = (rows: Rows, row: Row, name: string, names: string): Tamper => ({
  name: `${name} ${names}`,
  names,
  do: async () => {
    await rows.deleteOne({ _id: row._id })
  },
  undo: async () => {
    await rows.insertOne(row)
  },
})

const insert = (rows: Rows, row: Row, names: string): Tamper => ({
  name: `insert ${names}`,
  names,
  do: async () => {
    await rows.insertOne(row)
  },
  undo: async () => {
    await rows.deleteOne({ _id: row._id })
  },
})

/** What can be done to bytes in GridFS: to a bit of them, their end, a piece, their name, or by adding some. */
export async function tampersOfGridFs(
  school: School,
  roll: (sides: number) => number,
): Promise<Tamper[]> {
  const grid = gridFs(school.payload)
  if (!grid) throw new Error('this school has its bytes in a folder')
  const [files, chunks] = [grid.files, grid.chunks] as unknown as [Rows, Rows]
  const all = await files.find({}).toArray()
  const each = all.map(async (file) => {
    const names = String(file['filename'])
    const [piece] = await chunks.find({ files_id: file._id, n: 0 }).toArray()
    const bytes = (piece?.['data'] as { buffer: Buffer }).buffer
    const data = Buffer.from(bytes)
    const at = roll(data.length)
    data.writeUInt8(data.readUInt8(at) ^ (1 << roll(8)), at)
    return [
      change(chunks, piece!, `flip bit in byte ${at} of`, names, { data }),
      change(chunks, piece!, 'truncate', names, { data: bytes.subarray(0, -1) }),
      drop(chunks, piece!, 'drop the piece of', names),
      drop(files, file, 'drop the name of', names),
    ]
  })
  const [first, second] = all
  const idAt = (seconds: number) => grid.idAt(new Date(seconds * 1000))
  const strange = { length: 0, chunkSize: 261_120, uploadDate: new Date() }
  return [
    ...(await Promise.all(each)).flat(),
    change(files, first!, 'swap', String(first!['filename']), { filename: second!['filename'] }),
    insert(files, { ...strange, _id: idAt(5), filename: 'ảnh-lạ.jpg' }, 'ảnh-lạ.jpg'),
    insert(files, { ...strange, _id: idAt(6), filename: 'a'.repeat(64) }, 'a'.repeat(64)),
  ]
}
