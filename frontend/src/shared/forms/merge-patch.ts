const same = (left: unknown, right: unknown) => JSON.stringify(left ?? null) === JSON.stringify(right ?? null)

/**
 * The JSON Merge Patch (RFC 7396) from what the form started with to what it holds now: only the fields
 * that changed; an emptied one is null.
 */
export function mergePatchOf<V extends object>(before: Partial<V>, after: Partial<V>): Partial<V> {
  const names = Object.keys(after) as (keyof V)[]
  const changed = names.filter((name) => !same(before[name], after[name]))
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null])) as Partial<V>
}
