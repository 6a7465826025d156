import { audit } from './zh-CN/audit'
import { documents } from './zh-CN/documents'
import { evidence } from './zh-CN/evidence'
import { exchange } from './zh-CN/exchange'
import { exports } from './zh-CN/exports'
import { frame } from './zh-CN/frame'
import { guide } from './zh-CN/guide'
import { insight } from './zh-CN/insight'
import { loop } from './zh-CN/loop'
import { plans } from './zh-CN/plans'
import { reminders } from './zh-CN/reminders'
import { reports } from './zh-CN/reports'
import { sheet } from './zh-CN/sheet'
import { supervision } from './zh-CN/supervision'
import { uses } from './zh-CN/uses'
import { webhooks } from './zh-CN/webhooks'
import { work } from './zh-CN/work'
import { years } from './zh-CN/years'

/** The words of the screens in Chinese; English must have the same keys. */
export const zhCN = {
  ...frame,
  ...work,
  ...audit,
  ...documents,
  ...evidence,
  ...exchange,
  ...exports,
  ...guide,
  ...insight,
  ...loop,
  ...plans,
  ...reminders,
  ...reports,
  ...sheet,
  ...supervision,
  ...uses,
  ...years,
  ...webhooks,
}

export type Dictionary = typeof zhCN
