import { createContext } from 'react'
import type { RuntimeConfig } from '@/shared/api/config'

/** The settings of this deployment, for the shell. */
export const Deployment = createContext<RuntimeConfig | null>(null)
