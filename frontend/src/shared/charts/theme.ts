import type { Light } from '@/shared/api/types'
import { lightColours, type Mode } from '@/shared/ui/palette'

/** What an option builder needs to know of the theme. */
export interface ChartTheme {
  ink: string
  muted: string
  line: string
  surface: string
  accent: string
  lights: Record<Light, string>
}

export function chartTheme(mode: Mode): ChartTheme {
  const lights = Object.fromEntries(
    Object.entries(lightColours(mode)).map(([light, { solid }]) => [light, solid]),
  ) as Record<Light, string>
  return mode === 'dark'
    ? { ink: '#e8eaee', muted: '#a9b0bb', line: '#333840', surface: '#1a1d22', accent: '#5b93f5', lights }
    : { ink: '#1c2026', muted: '#5c6470', line: '#dfe3ea', surface: '#ffffff', accent: '#0958d9', lights }
}
