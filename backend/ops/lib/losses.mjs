/** Where something that was told then is missing or different now, as paths with both; what is told in addition is no loss. */
export function losses(then, now, path = '') {
  if (then === null || typeof then !== 'object') {
    return then === now ? [] : [`${path}: ${JSON.stringify(then)} then, ${JSON.stringify(now)} now`]
  }
  if (now === null || typeof now !== 'object') return [`${path}: gone`]
  if (Array.isArray(then) && then.length !== now.length) return [`${path}: ${then.length} entries then, ${now.length} now`]
  return Object.keys(then).flatMap((name) => losses(then[name], now[name], `${path}/${name}`))
}
