/** Words of reporting several figures in one sheet in Chinese. */
export const sheet = {
  sheet: {
    open: '表格填报',
    title: '表格填报',
    hint: '逐格填写，或从 Excel 复制一片单元格，粘贴到第一格；空着的行不发送。',
    faults: { number: '不是数字', missing: '请填写', unused: '这项指标不填分母', zero: '不能为零' },
    send: '提交 {{count}} 行',
    wrong: '有 {{count}} 行需要改正',
    sent: '已提交 {{stored}} 行，未接受 {{rejected}} 行',
  },
}

export type SheetWords = typeof sheet
