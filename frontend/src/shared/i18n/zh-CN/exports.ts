/** Words of tables that go out as files, and of workbooks, in Chinese. */
export const exports = {
  export: {
    button: '导出',
    of: '导出 {{name}}（Excel）',
    number: '编号',
    code: '代码',
    account: '账号',
    operation: '操作',
    entity: '对象',
    before: '之前',
    after: '之后',
    change: '变化',
    onTime: '按时提交',
    waitingDays: '已等天数',
    words: '内容',
    day: '日期',
    state: '状态',
    department: '科室',
    addressees: '责任方数',
    overdue: '超期',
    circle: '对象类别',
    sentAt: '发出时间',
    problem: '原因',
    reportedUnits: '已报单位',
    expectedUnits: '应报单位',
    adx: '导出 ADX',
    adxHint:
      'ADX 是卫生、教育统计平台（如 DHIS2）通用的交换格式，只含已审核的数据；收到的 ADX 文件在上面上传。',
  },
  workbook: {
    title: '用 Excel 填报',
    hint: '下载的工作簿列出该报的每一项和上期数据，只填黄色单元格，填好后上传；有不合格的，可取回标红并写明原因的同一个工作簿。',
    download: '下载填报工作簿',
    upload: '上传填好的工作簿',
    marked: '下载标红的工作簿',
    markedHint: '不合格的单元格已标红并写明原因（批注）；在原处改好后直接再传。',
  },
}

export type ExportWords = typeof exports
