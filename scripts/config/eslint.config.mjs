import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', '**/.astro/', '**/.cache/', '**/coverage/', 'content/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Two builds must be equal: seed every random source.',
        },
        {
          selector: "MemberExpression[property.name='localeCompare']",
          message: 'The order must not depend on the locale of the machine: compare with < and >.',
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    // Only scripts, integrations and loaders may look at the clock.
    files: ['src/{paper,text,pipeline,site}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'process',
        'console',
        'performance',
        'fetch',
        'window',
        'document',
      ],
    },
  },
  {
    // Seeds come from strangers: every pattern must take time in proportion to its text.
    files: ['src/**/*.ts'],
    ignores: ['src/e2e/**', '**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
  {
    files: ['src/components/**/*.astro', 'src/layouts/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['astro:content'], patterns: ['**/pages/*', '**/loaders/*'] },
      ],
    },
  },
  { files: ['**/*.test.ts', '**/*-data.ts', '**/*.spec.ts', '**/*.config.*'], rules: { 'max-lines': 'off' } },
);
