import { builtinModules } from 'node:module'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const TESTS = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/*.spec.ts',
  'cms/tests/**',
  'site/tests/**',
  'e2e/**',
]
const NODE_MODULES = `^(?:node:|(?:${builtinModules.join('|')})$)`

/** Import walls. Each `from` is a regular expression on the module's name; each has its reason. */
const WALLS = {
  sharedIsPure: {
    from: '^(?!\\.|zod(?:/|$)|@bbt/shared/|node:|vitest$|fast-check$)',
    reason:
      'shared is the domain both sides trust: only zod, never cms, site, payload, astro, next or react.',
  },
  sharedDoesNoIo: {
    from: NODE_MODULES,
    reason:
      'shared decides and never acts: no I/O. (node:crypto is allowed in shared/src/approval.)',
  },
  sharedHashesOnlyInApproval: {
    from: '^(?!node:crypto$)(?:node:.*)$',
    reason: 'shared/src/approval may hash with node:crypto; it does no I/O.',
  },
  edgeIsBelow: {
    from: '^(?!\\./|node:|vitest$)',
    reason:
      'edge is what office, site and commands all do to files and processes: it knows none of them.',
  },
  noCmsInSite: {
    from: '^@bbt/cms|(?:^|/)\\.\\./cms/|^payload$|^@payloadcms/|^next(?:/|$)',
    reason:
      'The public site knows the CMS only through the contract in shared; it must build without it.',
  },
  noReactInSite: {
    from: '^react(?:-dom)?(?:/|$)|^lexical$|^@lexical/',
    reason: 'Bodies arrive as finished HTML; the public pages ship no framework.',
  },
  noSiteInCms: {
    from: '^@bbt/site|(?:^|/)\\.\\./site/(?:src|publisher|server)/|^astro(?:/|$|:)|^@astrojs/',
    reason:
      'The CMS meets the site only in the contract and over HTTP; previews come from the site itself.',
  },
  noBench: {
    from: '(?:^|/)\\.\\./bench/',
    reason:
      'bench measures everything; nothing needs it, so that it is read last and can be left out.',
  },
}

/** Syntax that one rule cannot name. Each selector has its reason. */
const SYNTAX = {
  noBarrels: {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import a thing from the file that defines it.',
  },
  fileEndings: {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\u002F(?!.*\\.(?:tsx?|m?js|astro|json|css|scss|svg)(?:\\?\\w+)?$)/]',
    message: 'Node runs these files as they are: name the file with its ending (.ts, .tsx).',
  },
  noDatabaseAdapter: {
    selector:
      ":matches(MemberExpression[property.name='db'][object.name='payload'], MemberExpression[property.name='db'][object.property.name='payload'], VariableDeclarator[init.name='payload'] Property[key.name='db'], VariableDeclarator[init.property.name='payload'] Property[key.name='db'])",
    message:
      'payload.db skips access, validation and guards: only cms/src/platform may use it (compare-and-set).',
  },
  noOverride: {
    selector: "Property[key.name='overrideAccess']:not([value.value=false])",
    message:
      'overrideAccess switches access rules off: only cms/src/platform may. Pass false here.',
  },
  noSilentOverride: {
    selector:
      "CallExpression[callee.property.name=/^(find|findByID|findGlobal|count|create|update|updateGlobal|delete|duplicate|findVersions|findVersionByID|restoreVersion)$/]:matches([callee.object.name='payload'], [callee.object.property.name='payload']):not(:has(Property[key.name='overrideAccess']))",
    message:
      "Payload's Local API ignores access unless told: say overrideAccess: false, or use cms/src/platform.",
  },
}

/** `import` and `import()` past a wall are both refused. */
const walls = (...names) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'node:process',
          message: 'Only env.ts reads the environment; for the rest the global `process` will do.',
        },
      ],
      patterns: names.map((name) => ({ regex: WALLS[name].from, message: WALLS[name].reason })),
    },
  ],
})
const syntax = (names, wallNames = []) => ({
  'no-restricted-syntax': [
    'error',
    SYNTAX.noBarrels,
    SYNTAX.fileEndings,
    ...names.map((name) => SYNTAX[name]),
    ...wallNames.map((name) => ({
      selector: `ImportExpression[source.value=/${WALLS[name].from.replaceAll('/', '\\u002F')}/]`,
      message: WALLS[name].reason,
    })),
  ],
})
const project = (files, wallNames, syntaxNames = []) => ({
  files,
  rules: { ...walls(...wallNames), ...syntax(syntaxNames, wallNames) },
})

const maxLines = (max) => ({
  'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }],
})

/** Lets ESLint see the frontmatter of templates, so that the walls hold there too; types are `astro check`'s. */
const astroFrontmatter = {
  meta: { name: 'astro-frontmatter', version: '1' },
  preprocess(text) {
    const [, before, code] = /^(\s*---)\n([^]*?\n)---/.exec(text) ?? []
    if (code === undefined) return []
    return [{ text: '\n'.repeat(before.split('\n').length) + code, filename: 'frontmatter.ts' }]
  },
  postprocess: (messages) => messages.flat(),
}

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/.next/',
      '**/.astro/',
      '**/dist/',
      'data/',
      'shots/',
      'tmp/',
      'cms/next-env.d.ts',
      'cms/src/payload-types.ts',
      'cms/src/migrations/',
      'cms/src/app/(payload)/admin/importMap.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in messages read well and cannot print as [object Object].
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` is the ordinary way to pass an action on.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A leading underscore says that the caller's signature demands the parameter.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Payload's hooks and Astro's endpoints are async by contract, also when they await nothing.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.base], rules: { eqeqeq: 'error' } },
  { files: ['**/*.astro'], processor: astroFrontmatter },
  {
    files: ['**/*.astro/*.ts'],
    // The markup below the frontmatter, which uses these names, is not seen here.
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },

  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      ...maxLines(250),
      ...walls(),
      ...syntax([]),
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only env.ts reads the environment: it checks every variable once, with a cure.',
        },
      ],
    },
  },
  project(['shared/**/*.ts'], ['sharedIsPure', 'sharedDoesNoIo']),
  project(['shared/src/approval/**/*.ts'], ['sharedIsPure', 'sharedHashesOnlyInApproval']),
  project(['shared/**/*.test.ts'], ['sharedIsPure']),
  project(['edge/**/*.ts'], ['edgeIsBelow', 'noBench']),
  project(['site/**/*.{ts,tsx,js,mjs}'], ['noCmsInSite', 'noReactInSite', 'noBench']),
  project(['cms/**/*.{ts,tsx,js,mjs}'], ['noSiteInCms', 'noBench']),
  project(['{scripts,e2e}/**/*.{ts,tsx,js,mjs}'], ['noBench']),
  project(
    ['cms/src/**/*.{ts,tsx}'],
    ['noSiteInCms', 'noBench'],
    ['noDatabaseAdapter', 'noOverride', 'noSilentOverride'],
  ),
  // The one place that may go beneath Payload's access rules, and the tests that check what it did.
  project(['cms/src/platform/**/*.ts', 'cms/src/**/*.test.{ts,tsx}'], ['noSiteInCms', 'noBench']),

  {
    // env.ts is the reader; scripts/*.mjs run before Node 24 and Zod are there.
    files: ['**/env.ts', 'scripts/*.mjs'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: TESTS,
    rules: {
      ...maxLines(300),
      // A value that is missing fails the test anyway, at that line.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Data are as long as they are.
  { files: ['**/data/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/{utils,helpers,common,misc}.*', '**/{utils,helpers,common,misc}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message: 'Name the subject: no file or folder utils, helpers, common or misc.',
        },
      ],
    },
  },
)
