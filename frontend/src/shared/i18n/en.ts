import { audit } from './en/audit'
import { documents } from './en/documents'
import { evidence } from './en/evidence'
import { exchange } from './en/exchange'
import { exports } from './en/exports'
import { frame } from './en/frame'
import { guide } from './en/guide'
import { insight } from './en/insight'
import { loop } from './en/loop'
import { plans } from './en/plans'
import { reminders } from './en/reminders'
import { reports } from './en/reports'
import { sheet } from './en/sheet'
import { supervision } from './en/supervision'
import { uses } from './en/uses'
import { webhooks } from './en/webhooks'
import { work } from './en/work'
import { years } from './en/years'
import type { Dictionary } from './zh-CN'

/** The words of the screens in English. */
export const en: Dictionary = {
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
