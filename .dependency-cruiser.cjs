/** The import rules of DESIGN.md ("Rooms"). `npm run check:imports` proves the tool on a planted violation first. */
const PURE = '^lib/(article|checks|search|tickets|permanence|outputs|import|interface)/';
const TEST = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle hides which room is below which.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'search-stands-alone',
      severity: 'error',
      comment:
        'The engine runs in page, worker, command line and tests: itself, fuse.js and types of lib/article only.',
      from: { path: '^lib/search/', pathNot: TEST },
      to: { pathNot: '^lib/search/|^node_modules/fuse\\.js/|^fuse\\.js$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'search-types-from-article-only',
      severity: 'error',
      comment: 'Even types come from lib/article only.',
      from: { path: '^lib/search/', pathNot: TEST },
      to: {
        pathNot: '^lib/(search|article)/|^node_modules/fuse\\.js/|^fuse\\.js$',
        dependencyTypes: ['type-only'],
      },
    },
    {
      name: 'search-has-one-door',
      severity: 'error',
      comment:
        'What stands behind lib/search/index.ts is free to change; the benchmark alone measures the inside.',
      from: { pathNot: '^lib/(search|bench)/' },
      to: { path: '^lib/search/', pathNot: '^lib/search/index\\.ts$' },
    },
    {
      name: 'lib-knows-no-pages',
      severity: 'error',
      comment: 'Nothing in lib imports app or components.',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'pure-rooms-touch-no-machine',
      severity: 'error',
      comment: 'Pure rooms get files, time and randomness as arguments.',
      from: { path: PURE, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-rooms-import-pure-rooms',
      severity: 'error',
      comment: 'A pure room that imports a Node room is not pure.',
      from: { path: PURE, pathNot: TEST },
      to: { path: '^lib/(content|cli|build|site|bench)/' },
    },
    {
      name: 'components-reach-no-files',
      severity: 'error',
      comment: 'Components get data as props, even through others.',
      from: { path: '^components/', pathNot: TEST },
      to: { path: '^lib/(content|cli|build|site|bench)/', reachable: true },
    },
    {
      name: 'components-import-no-node',
      severity: 'error',
      comment: 'Components run in the browser or render to text: no Node module.',
      from: { path: '^components/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'app-only-composes',
      severity: 'error',
      comment: 'Routes reach content through lib/site and import no Node module.',
      from: { path: '^app/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'app-enters-by-the-door',
      severity: 'error',
      comment: 'lib/site is the one door from app/ to files.',
      from: { path: '^app/' },
      to: { path: '^lib/(content|cli|build|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|out)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
