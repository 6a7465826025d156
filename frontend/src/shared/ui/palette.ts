import type { Light } from '@/shared/api/types'

export type Mode = 'light' | 'dark'

export interface LightColour {
  /** Text and icon on the tint; at least 4.5:1. */
  ink: string
  tint: string
  /** Areas: bars and segments; at least 3:1 on the page. */
  solid: string
}

/** The order in which lights are told: what needs a person first. */
export const LIGHTS: readonly Light[] = [
  'MISSED',
  'OFF_TRACK',
  'AT_RISK',
  'ON_TRACK',
  'ACHIEVED',
  'NO_DATA',
  'CANCELLED',
]

const day: Record<Light, LightColour> = {
  MISSED: { ink: '#820014', tint: '#ffdedb', solid: '#820014' },
  OFF_TRACK: { ink: '#a8071a', tint: '#fff1f0', solid: '#d9363e' },
  AT_RISK: { ink: '#7a4100', tint: '#fff7db', solid: '#d48806' },
  ON_TRACK: { ink: '#1c6604', tint: '#effbe6', solid: '#389e0d' },
  ACHIEVED: { ink: '#0a4d2e', tint: '#d9f2e2', solid: '#17693f' },
  NO_DATA: { ink: '#545b66', tint: '#f1f2f4', solid: '#8c939e' },
  CANCELLED: { ink: '#545b66', tint: '#f1f2f4', solid: '#b4bac4' },
}

const night: Record<Light, LightColour> = {
  MISSED: { ink: '#ffb3ae', tint: '#4d0c12', solid: '#f37370' },
  OFF_TRACK: { ink: '#ff9c96', tint: '#361416', solid: '#e04848' },
  AT_RISK: { ink: '#f3c95c', tint: '#33270b', solid: '#d8961a' },
  ON_TRACK: { ink: '#95d975', tint: '#172a11', solid: '#4fa32b' },
  ACHIEVED: { ink: '#7fd6a6', tint: '#0f2e1f', solid: '#2f9c63' },
  NO_DATA: { ink: '#b1b7c1', tint: '#26292e', solid: '#767d88' },
  CANCELLED: { ink: '#b1b7c1', tint: '#26292e', solid: '#565d68' },
}

export const lightColours = (mode: Mode): Record<Light, LightColour> => (mode === 'dark' ? night : day)

/** The lights as CSS custom properties: --ON_TRACK-ink and so on. */
export function lightVariables(mode: Mode): [name: string, value: string][] {
  return Object.entries(lightColours(mode)).flatMap(([light, colour]) =>
    Object.entries(colour).map(([part, value]): [string, string] => [`--${light}-${part}`, String(value)]),
  )
}
