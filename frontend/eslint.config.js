import js from '@eslint/js'
import globals from 'globals'
import reactHooks from 'eslint-plugin-react-hooks'
import reactRefresh from 'eslint-plugin-react-refresh'
import tseslint from 'typescript-eslint'
import { direction } from './eslint/layers.js'

const onlyIn = (name, room) => ({ group: [name, `${name}/*`], message: `${name} is used in ${room} only.` })
const http = onlyIn('openapi-fetch', 'shared/api')
const charts = onlyIn('echarts', 'shared/charts')
const talkingHttp = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
  name,
  message: 'Only shared/api talks HTTP.',
}))

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'test-results', 'playwright-report', 'src/shared/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
    plugins: { layers: { rules: { direction } }, 'react-refresh': reactRefresh },
    rules: {
      'layers/direction': 'error',
      'react-refresh/only-export-components': ['error', { allowConstantExport: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-globals': ['error', ...talkingHttp],
      'no-restricted-imports': ['error', { patterns: [http, charts] }],
      'max-lines': ['error', 300],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/shared/api/**', 'src/testing/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': ['error', { patterns: [charts] }] },
  },
  { files: ['src/shared/charts/**'], rules: { 'no-restricted-imports': ['error', { patterns: [http] }] } },
  {
    files: ['**/*.test.{ts,tsx}', 'src/testing/**'],
    rules: {
      'react-refresh/only-export-components': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['scripts/**', 'eslint/**', 'config/**', 'e2e/**', '*.config.{js,ts}'],
    languageOptions: { globals: globals.node },
  },
)
