/**
 * Every limit of the office, once: the edge, the reading of forms, Next, the contract, the forms, their
 * counters and the words of a refusal all read them here. What was frozen under a limit must be understood for
 * ever, so a limit of the contract only grows.
 */

const KB = 1024
const MB = 1024 * KB

/** How many bytes each way in takes at most. */
export const BYTES = {
  /** One picture, as it comes from the camera. */
  picture: 25 * MB,
  /** One file (PDF, Word, Excel, PowerPoint), and all that its archive or its packed parts unpack to. */
  file: 25 * MB,
  fileUnpacked: 80 * MB,
  /** A Word file dropped on the editor, and all that its archive unpacks to. */
  docx: 10 * MB,
  docxUnpacked: 20 * MB,
  /** An item with its text, as JSON: a table of 2 000 rows and 8 columns is 6 MB as the editor sends it. */
  item: 12 * MB,
  /** Every other form. */
  form: 2 * MB,
  /** What the form of an item asks of the server while somebody types: its values as they are and as they were. */
  formState: 26 * MB,
  /** What stands around a file or a form: its other parts, and their borders. */
  around: MB,
  /** From whom shows no sign of being signed in: enough to sign in. */
  unknown: 64 * KB,
} as const

/** How much JSON may hold, whatever its length: the largest text, of links, has 600 000 values. */
export const JSON_HOLDS = {
  // What lies deeper than texts do is refused at its field, up to here.
  item: { depth: 50_000, members: 200, values: 700_000 },
  form: { depth: 60, members: 200, values: 50_000 },
  // Each field by its path; long texts come beside it, compressed, and hold what those of an item hold.
  formState: { depth: 200, members: 20_000, values: 100_000 },
} as const

/** Pixels of a picture; beyond them it costs more memory than a small server has to spare. */
export const MAX_PIXELS = 50_000_000

/** How many characters each text takes at most. */
export const CHARACTERS = {
  title: 160,
  summary: 400,
  /** Names of people, units and categories. */
  name: 80,
  /** On what an appointment is founded: "Quyết định 84/QĐ-THPT.TT". */
  ground: 200,
  /** What is said with a decision. */
  comment: 2_000,
  /** The words beside a picture. */
  alt: 300,
  caption: 500,
  credit: 120,
  /** What people call a file, and where in it something is. */
  fileName: 160,
  filePlace: 200,
  /** Words taken from a file to be searched. */
  fileText: 1_000_000,
  /** The last part of an address. */
  slug: 100,
  /** Where a link leads. */
  link: 500,
  /** An address of mail (RFC 5321, 4.5.3.1.3). */
  email: 254,
  school: { name: 120, tagline: 160, authority: 160, address: 240, phone: 40, responsible: 160 },
  menu: { label: 80, note: 160, groupTitle: 80 },
  urgent: 200,
  /** An office in words, as a public page says it: "Tổ trưởng Tổ Hoá học". */
  officeTitle: 200,
  /** Finished HTML of a body: 62 characters for each cell of the largest table. */
  bodyHtml: 1_000_000,
} as const

/** How much one query of a list may ask: the database answers on the thread of all requests. */
export const QUERY = {
  /** Conditions. */
  terms: 40,
  /** Fields chosen to be shown. */
  fields: 200,
  /** Values that one condition names ("one of these"). */
  values: 500,
  /** How deep "and" and "or" lie in each other, with what they hold. */
  nesting: 8,
  rows: 200,
  /** Relations followed from a row to others. */
  relations: 3,
  /** Conditions about rows that a relation leads to: each is two tables joined at most, and SQLite joins 64. */
  throughRelations: 20,
} as const

/** How much there may be of what can be many. */
export const ITEMS = {
  /** Of the menu: more do not fit beside each other. */
  menu: 10,
  linkGroups: 20,
  linksInGroup: 60,
  systems: 20,
  coAuthors: 20,
  /** Nodes of a body: a table of 2 000 rows and 8 columns has 50 001. */
  bodyNodes: 60_000,
  /** Links of a body, each with fields of its own; and pictures, each with its own words. */
  bodyLinks: 5_000,
  bodyPictures: 300,
  /** How deep they lie in each other: nine levels of lists, each a list and an item, in the cell of a table. */
  bodyDepth: 26,
  /** Beside one question of a form: its own and the whole item's, each as it is and as it was. */
  textsOfCall: 4,
  tableRows: 2_000,
  tableColumns: 40,
  /** Pages of a PDF, slides or sheets; places in it that people are told about. */
  filePages: 2_000,
  fileFindings: 200,
  /** Parts of an archive. */
  fileParts: 5_000,
} as const
