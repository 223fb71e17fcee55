/** The rooms in the order a submission walks them; a room knows only those before it. */
const rooms = ['accounts', 'submissions', 'assessment', 'publication', 'catalogue', 'notifications'];

/** For each room: it may not import the rooms to its right. */
const leftToRight = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-looks-left-only`,
  comment: `${room} may know only the rooms before it (${rooms.join(' <- ')}); the other way goes by events.`,
  severity: 'error',
  from: { path: `^libs/${room}/` },
  to: { path: `^libs/(${rooms.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files in a circle cannot be understood, tested or loaded one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that resolves to nothing fails when it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'The rules run in the server and in the browser: no npm package, no Node, no other lib.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'platform-knows-no-room',
      comment: 'Plumbing serves every room and so knows none of them.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: `^libs/(${rooms.join('|')})/` },
    },
    ...leftToRight,
    {
      name: 'through-the-index',
      comment: 'What a lib does not export in its index.ts is its own business.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'apps-enter-through-the-index',
      comment: 'Also for the apps: what a lib does not export is its own business.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'libs-know-no-app',
      comment: 'Apps put libs together, never the other way.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'workspace-sees-domain-only',
      comment: 'The workspace knows the rules and the generated API types; the rest it asks over HTTP.',
      severity: 'error',
      from: { path: '^apps/admin/' },
      to: { path: ['^libs/(?!domain/)', '^apps/api/', '^migrations/'] },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration that imports living code changes its meaning when that code does.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(libs|apps)/' },
    },
    {
      name: 'no-development-package-in-production',
      comment: 'A server installed without development packages would not start.',
      severity: 'error',
      from: { path: '^(apps/api|libs|migrations)/', pathNot: ['\\.spec\\.ts$', '/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-in-production',
      comment: 'What only tests need is not shipped.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: ['^test/', '\\.spec\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^apps/admin/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
};
