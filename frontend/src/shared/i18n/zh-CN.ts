import { audit } from './zh-CN/audit'
import { frame } from './zh-CN/frame'
import { insight } from './zh-CN/insight'
import { loop } from './zh-CN/loop'
import { supervision } from './zh-CN/supervision'
import { work } from './zh-CN/work'

/** The words of the screens in Chinese; English must have the same keys. */
export const zhCN = { ...frame, ...work, ...audit, ...insight, ...loop, ...supervision }

export type Dictionary = typeof zhCN
