/** The house: which folder may import which. `scripts/checks/check-imports.ts` plants a violation of each. */
const ours = '^(src|scripts)/';
const nothingOutside = ['node_modules', '^[^/.]+$'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('paper-imports-nothing', '^src/paper/', { path: ours, pathNot: '^src/paper/' }),
    rule('text-imports-nothing', '^src/text/', { path: ours, pathNot: '^src/text/' }),
    rule('pipeline-imports-words-only', '^src/pipeline/', {
      path: ours,
      pathNot: '^src/(paper|text|pipeline)/',
    }),
    {
      name: 'stage-never-imports-stage',
      severity: 'error',
      from: { path: '^src/pipeline/(read|merge|describe|relate|write)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/pipeline/(read|merge|describe|relate|write)/', pathNot: '^src/pipeline/$1/' },
    },
    rule('site-is-pure', '^src/site/', { path: ours, pathNot: '^src/(site|paper|text)/' }),
    rule('client-imports-no-build-code', '^src/client/', {
      path: ours,
      pathNot: '^src/(client|site|text|paper)/',
    }),
    rule('components-take-props', '^src/components/', {
      path: ours,
      pathNot: '^src/(components|site|client|styles|paper)/',
    }),
    rule('components-never-query', '^src/components/', { path: 'astro:content' }),
    {
      name: 'no-disk-in-pure-code',
      severity: 'error',
      from: { path: '^src/(paper|text|pipeline|site|client|components)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|os|http|https|net|worker_threads|process)$' },
    },
    {
      name: 'src-never-imports-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'e2e-sees-only-dist',
      severity: 'error',
      from: { path: '^src/e2e/' },
      to: { path: ours, pathNot: '^src/e2e/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^astro:' } },
  ],
  options: {
    doNotFollow: { path: nothingOutside },
    exclude: { path: '\\.(css|svg|json)$|^node_modules|/\\.astro/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

function rule(name, from, to) {
  return { name, severity: 'error', from: { path: from, pathNot: '\\.test\\.ts$' }, to };
}
