import { describe, expect, it } from 'vitest'
import { aResponsibility, anOrder, dongyuan, vocational } from '@/testing/supervision-builders'
import { orderRequest, orderValues } from './order-values'

const order = anOrder({
  target: { id: 'k-1', code: 'fitness', name: '体质健康优良率' },
  task: { id: 't-1', code: 'T03', name: '体育' },
  responsibilities: [aResponsibility({ party: vocational }), aResponsibility({ id: 'r-2', party: dongyuan })],
})

describe('the values of an order', () => {
  it('come back as the request that made it', () => {
    expect(orderRequest(orderValues(order), 'heyuan-2025')).toEqual({
      plan: 'heyuan-2025',
      title: order.title,
      demand: order.demand,
      task: null,
      target: 'fitness',
      milestone: null,
      deadline: '2025-11-20',
      instruction: null,
      responsibilities: [
        { kind: 'LEAD', orgUnit: null, department: 'vocational' },
        { kind: 'RESPONSIBLE', orgUnit: '441625', department: null },
      ],
    })
  })

  it('leave an instruction that is begun to the server to complain about', () => {
    const values = { ...orderValues(order), instruction: { by: '局长' } }
    expect(orderRequest(values, 'heyuan-2025').instruction).toEqual({ by: '局长', text: '', date: '' })
  })
})
