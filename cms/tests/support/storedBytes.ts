import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { gridFs } from '../../src/platform/gridFs.ts'
import type { School } from './school.ts'

interface Piece {
  _id: unknown
  data: { buffer: Buffer }
}

interface Written {
  find: (filter: object) => { toArray: () => Promise<Piece[]> }
  updateOne: (filter: object, change: object) => Promise<unknown>
  insertOne: (row: object) => Promise<unknown>
}

const pieces = (school: School) => gridFs(school.payload)!.chunks as unknown as Written

const fileOf = (school: School, digest: string) =>
  path.join(school.folder, 'media', digest.slice(0, 2), digest)

/** Changes a bit of stored bytes, as a failing disk does. */
export async function damage(school: School, digest: string): Promise<void> {
  const grid = gridFs(school.payload)
  if (!grid) {
    const bytes = await readFile(fileOf(school, digest))
    bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0)
    await writeFile(fileOf(school, digest), bytes)
    return
  }
  for (const { _id } of await grid.files.find({ filename: digest }).toArray()) {
    const [first] = await pieces(school).find({ files_id: _id, n: 0 }).toArray()
    const data = Buffer.from(first!.data.buffer)
    data.writeUInt8(data.readUInt8(0) ^ 1, 0)
    await pieces(school).updateOne({ _id: first!._id }, { $set: { data } })
  }
}

/** Leaves behind what an upload does that breaks off in the middle; tells whether it still lies there. */
export async function breakOff(school: School, digest: string): Promise<() => Promise<boolean>> {
  const grid = gridFs(school.payload)
  if (!grid) {
    const place = fileOf(school, digest)
    const file = path.join(path.dirname(place), `.${path.basename(place)}.${randomUUID()}`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, 'ha')
    utimesSync(file, 1, 1)
    return () =>
      readFile(file).then(
        () => true,
        () => false,
      )
  }
  const files_id = grid.idAt(new Date(1000))
  await pieces(school).insertOne({ files_id, n: 0, data: Buffer.from('ha') })
  return async () => (await pieces(school).find({ files_id }).toArray()).length > 0
}
