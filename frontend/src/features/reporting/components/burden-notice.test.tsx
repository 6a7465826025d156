import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Form } from 'antd'
import { describe, expect, it } from 'vitest'
import { TextField } from '@/shared/forms/fields'
import { answerPost } from '@/testing/api'
import { city } from '@/testing/builders'
import { renderPage } from '@/testing/render-page'
import { server } from '@/testing/server'
import { BurdenNotice } from './burden-notice'

const estimate = {
  plan: { id: 'p-1', code: 'heyuan-2025', name: '2025年工作要点' },
  units: 7,
  mostPerUnit: 8,
  added: { reports: 28, fields: 56, prefilled: 28 },
  already: { reports: 140, fields: 252, prefilled: 28 },
  items: [
    {
      orgUnit: city,
      added: { reports: 4, fields: 8, prefilled: 4 },
      already: { reports: 20, fields: 36, prefilled: 4 },
    },
  ],
  page: { limit: 1, next: null, total: null },
}

describe('the notice before a new target is saved', () => {
  it('says how much the target would ask, and how much is asked already', async () => {
    const sent: unknown[] = []
    server.use(answerPost('/api/v1/plans/{id}/burden:estimate', estimate, (body) => sent.push(body)))
    renderPage({
      path: '/targets/new',
      address: '/targets/new',
      element: (
        <Form initialValues={{ reportingLevel: 'COUNTY', rollup: 'RATIO' }}>
          <TextField name="reportingLevel" label="level" />
          <TextField name="rollup" label="rollup" />
          <TextField name="frequency" label="frequency" />
          <BurdenNotice plan="p-1" />
        </Form>
      ),
    })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await userEvent.click(screen.getByLabelText('frequency'))
    await userEvent.paste('QUARTERLY')
    expect(await screen.findByText(/要求 7 个单位填报，每个单位全年最多增加 8 个字段/)).toBeInTheDocument()
    expect(screen.getByText(/已被要求 252 个字段/)).toBeInTheDocument()
    expect(sent).toEqual([
      {
        frequency: 'QUARTERLY',
        reportingLevel: 'COUNTY',
        rollup: 'RATIO',
        appliesTo: null,
        startDate: null,
        dueDate: null,
        denominator: null,
      },
    ])
  })
})
