/** Nothing that was acknowledged is lost, nothing is half done, and the audit trail holds together. Gives what is wrong. */
export async function check(postgres, service, writer) {
  const wrong = []
  const like = `${writer.name}-%`
  const stored = new Set((await postgres.sql(`select code from department where code like '${like}'`, 'yaodian')).map(([code]) => code))
  const lost = writer.acknowledged.filter((code) => !stored.has(code))
  if (lost.length > 0) wrong.push(`${lost.length} acknowledged departments are lost, ${lost[0]} for one`)
  const strangers = [...stored].filter((code) => !writer.acknowledged.includes(code) && !writer.open.has(code))
  if (strangers.length > 0) wrong.push(`${strangers.length} departments that nobody asked for`)
  const lines = await postgres.sql(`select entity_code, count(*) from audit_event where entity_type = 'department' and operation = 'CREATED'
    and entity_code like '${like}' group by 1`, 'yaodian')
  const audited = new Map(lines.map(([code, count]) => [code, Number(count)]))
  if (audited.size !== stored.size || [...audited].some(([code, count]) => count !== 1 || !stored.has(code))) {
    wrong.push(`${stored.size} departments, but ${audited.size} have a line in the audit trail`)
  }
  const pair = await postgres.sql(`select o.numerator from observation o join target t on t.id = o.target_id join org_unit u on u.id = o.org_unit_id
    where t.code = 'fitness-excellent-good' and u.code in ('441625', '441624') and o.period_start = '2025-10-01'`, 'yaodian')
  const numbers = [...new Set(pair.map(([number]) => Number(number)))]
  if (writer.pair > 0 && (pair.length !== 2 || numbers.length !== 1)) wrong.push(`a batch is half done: ${JSON.stringify(pair)}`)
  if (writer.pair > 0 && (numbers[0] < writer.pair || numbers[0] > writer.tried)) wrong.push(`batch ${writer.pair} was acknowledged, ${numbers[0]} is stored`)
  const chain = (await service.call('GET', '/api/v1/audit-events/verification')).json()
  if (!chain.verified) wrong.push(`the audit trail is broken: ${JSON.stringify(chain.firstBroken)}`)
  return wrong
}
