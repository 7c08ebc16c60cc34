import { writeFileSync } from 'node:fs'
import { GENERATED_FILES, placeOf } from './generated-files.ts'

for (const file of GENERATED_FILES) {
  writeFileSync(placeOf(file), file.text)
  console.log(`wrote ${file.path}`)
}
