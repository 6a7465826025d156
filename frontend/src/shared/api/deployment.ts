import { createContext } from 'react'
import type { RuntimeConfig } from './config'

/** The settings of this deployment, for whoever shows an address. */
export const Deployment = createContext<RuntimeConfig | null>(null)
