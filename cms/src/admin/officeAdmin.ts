import type { Config } from 'payload'

/** Payload's admin as this office wants it. @param baseDir folder of the component paths */
export function officeAdmin(baseDir: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    importMap: { baseDir },
    meta: { titleSuffix: ' · Ban Biên Tập' },
  }
}
