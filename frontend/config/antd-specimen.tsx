import * as antd from 'antd'
import type { ComponentType } from 'react'

const { Alert, App, Badge, Button, Checkbox, DatePicker, Drawer, Dropdown, Empty, Form, Input } = antd
const { InputNumber, Modal, Progress, Radio, Segmented, Select, Skeleton, Space, Spin } = antd
const { Switch, Table, Tag, Tooltip } = antd

/** The form in which antd draws, where it stands, what otherwise opens over a page. */
function standing<P = object>(component: object): ComponentType<P> {
  const { _InternalPanelDoNotUseOrYouWillBeFired: panel } = component as Record<string, ComponentType<P>>
  if (!panel) throw new Error('antd has no standing form of this component any more.')
  return panel
}

const StandingDrawer = standing(Drawer)
const StandingMessage = standing(antd.message)
const StandingModal = standing<{ type?: 'confirm' }>(Modal)
const StandingTooltip = standing(Tooltip)

/** One of every component of antd that the app shows, so that each says its styles; none of it is ever seen. */
export const specimen = (
  <App>
    <Alert title="a" />
    <Badge />
    <Button />
    <Checkbox />
    <DatePicker />
    <Dropdown menu={{ items: [] }}>
      <span />
    </Dropdown>
    <Empty />
    <Form>
      <Form.Item label="a">
        <Input />
      </Form.Item>
    </Form>
    <Input.TextArea />
    <InputNumber />
    <Progress />
    <Radio />
    <Segmented options={['a']} />
    <Select />
    <Skeleton />
    <Space.Compact>
      <Button />
    </Space.Compact>
    <Spin />
    <Switch />
    <Table />
    <Tag />
    <StandingDrawer />
    <StandingMessage />
    <StandingModal />
    <StandingModal type="confirm" />
    <StandingTooltip />
  </App>
)

/** What comes along in the code of these components, shows nowhere in the app, and would only make the sheet longer. */
export const neverShown = new Set([
  // Menus show in dropdowns only, which style them.
  'Menu-Menu',
  // Tables show without pages, and without filters that are trees.
  ...['Pagination-Pagination', 'Pagination-bordered', 'Tree-Tree'],
  // Messages are the only thing that comes by itself.
  ...['Notification-Notification', 'Notification-PurePanel'],
  // Tags have no colour, badges no ribbon; one field is not several, has nothing before or behind it, and does not search.
  ...['Tag-preset', 'Tag-status', 'Badge-Ribbon', 'Input-OTP', 'Input-Search', 'Addon-Addon', 'Space-Space'],
])
