/** The deployment's settings, read from /config.json before anything is shown. */
export interface RuntimeConfig {
  oidcAuthority: string
  oidcClientId: string
  /** The as-of date when the address names none (the sample plan is of 2025); null means today. */
  defaultAsOf: string | null
  swaggerUrl: string | null
}

export async function loadConfig(): Promise<RuntimeConfig> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`/config.json: HTTP ${response.status}`)
  const read = (await response.json()) as RuntimeConfig
  return { ...read, defaultAsOf: read.defaultAsOf || null, swaggerUrl: read.swaggerUrl || null }
}
