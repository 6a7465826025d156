/** Attaches a file to one of the figures that a writer goes on changing: to what has been approved, none can be added. */
export async function attach(service) {
  const pair = (await service.call('GET', '/api/v1/observations?target=fitness-excellent-good&orgUnit=441625&period=2025-Q4')).json().items[0]
  const form = new FormData()
  form.append('file', new Blob(['Made up for this test.\n'], { type: 'text/plain' }), 'note.txt')
  form.append('observation', pair.id)
  const answer = await fetch(`${service.address}/api/v1/evidence`, { method: 'POST', body: form,
    headers: { Authorization: `Bearer ${service.issuer.token('faults', 'administrator')}`, Accept: 'application/json' } })
  if (answer.status !== 201) throw new Error(`no evidence: ${answer.status} ${await answer.text()}`)
}
