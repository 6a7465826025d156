import { frame } from './en/frame'
import { insight } from './en/insight'
import { loop } from './en/loop'
import { supervision } from './en/supervision'
import { work } from './en/work'
import type { Dictionary } from './zh-CN'

/** The words of the screens in English. */
export const en: Dictionary = { ...frame, ...work, ...insight, ...loop, ...supervision }
