import { audit } from './en/audit'
import { frame } from './en/frame'
import { insight } from './en/insight'
import { loop } from './en/loop'
import { supervision } from './en/supervision'
import { work } from './en/work'
import type { Dictionary } from './zh-CN'

/** The words of the screens in English. */
export const en: Dictionary = { ...frame, ...work, ...audit, ...insight, ...loop, ...supervision }
