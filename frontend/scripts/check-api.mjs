// Fails when src/shared/api/schema.d.ts is not what openapi.yaml generates.
import { readFile } from 'node:fs/promises'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import prettier from 'prettier'

const contract = new URL('../../openapi.yaml', import.meta.url)
const committed = new URL('../src/shared/api/schema.d.ts', import.meta.url)
const options = await prettier.resolveConfig(committed)
const generated = COMMENT_HEADER + astToString(await openapiTS(contract))
const expected = await prettier.format(generated, { ...options, parser: 'typescript' })

if (expected !== (await readFile(committed, 'utf8'))) {
  console.error('schema.d.ts is out of date: run `npm run generate:api` and commit the result.')
  process.exit(1)
}
console.log('schema.d.ts is current.')
