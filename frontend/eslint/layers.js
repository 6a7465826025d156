import path from 'node:path'

/** What each layer may import besides itself: app → pages → features → shared. */
const allowed = {
  app: ['pages', 'features', 'shared'],
  pages: ['features', 'shared'],
  features: ['shared'],
  shared: [],
  testing: ['app', 'pages', 'features', 'shared'],
}

function place(file, root) {
  const parts = path.relative(root, file).split(path.sep)
  return { layer: parts[0], part: parts[1] }
}

function target(specifier, file, root) {
  if (specifier.startsWith('@/')) return path.join(root, specifier.slice(2))
  if (specifier.startsWith('.')) return path.resolve(path.dirname(file), specifier)
  return null
}

function complaint(from, to) {
  if (!(from.layer in allowed) || !(to.layer in allowed)) return null
  if (to.layer === 'testing' && from.layer !== 'testing') return 'only tests import the testing folder'
  if (from.layer === to.layer) {
    const sibling = from.part !== to.part && (from.layer === 'features' || from.layer === 'pages')
    return sibling ? `${from.layer}/${from.part} must not import its sibling ${to.part}` : null
  }
  return allowed[from.layer].includes(to.layer) ? null : `${from.layer} must not import ${to.layer}`
}

/** Holds the direction of imports between the four layers, and keeps features apart from each other. */
export const direction = {
  meta: { type: 'problem', schema: [], messages: { wrong: 'Import direction: {{why}}.' } },
  create(context) {
    const root = path.join(context.cwd, 'src')
    const from = place(context.filename, root)
    const isTest = /\.test\.tsx?$/.test(context.filename)
    const check = (node) => {
      const resolved = node.source?.value && target(String(node.source.value), context.filename, root)
      if (!resolved) return
      const to = place(resolved, root)
      if (isTest && to.layer === 'testing') return
      const why = complaint(from, to)
      if (why) context.report({ node, messageId: 'wrong', data: { why } })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
