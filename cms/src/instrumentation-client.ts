import { config } from 'zod'

// Before any schema is made in the browser: zod tries whether it may compile code, which our policy reports.
config({ jitless: true })
