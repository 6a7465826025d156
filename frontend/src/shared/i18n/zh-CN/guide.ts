/** Words of the guide for those who connect a system in Chinese. */
export const guide = {
  guide: {
    lead: '让县区系统直接报数、取数。以下命令可直接复制运行，需要 curl 和 jq；客户端密钥请向管理员索取。',
    swagger: '打开 Swagger UI',
    copy: '复制',
    copyOf: '复制：{{name}}',
    copied: '已复制',
    copyFailed: '浏览器不允许复制，请选中后手动复制。',
    steps: {
      token: '1. 取令牌',
      plan: '2. 读计划里的指标',
      report: '3. 逐条填报',
      batch: '4. 成批填报（NDJSON）',
      value: '5. 读汇总值',
      changes: '6. 接着读变更',
      stream: '7. 持续接收变更',
    },
    stepHints: {
      token: '把 CLIENT_SECRET 换成管理员给的密钥。令牌几分钟后过期，过期再取一次即可。',
      plan: '把 TARGET 换成要填报的指标代码。',
      report: '带同一个 Idempotency-Key 再发一次，得到同一个结果。新数据为“待审”，审核通过后才计入。',
      batch: '先只校验，再写入。同一批再发一次什么也不会改变。',
      value: 'include=submitted 把待审数据也计入；去掉它看正式的值。',
      changes: '记下每次的 page.next，下次作为 since 带回，不漏不重。',
      stream: '一有变更即推送；断开后用 Last-Event-ID 从最后一条续接。',
    },
  },
}

export type GuideWords = typeof guide
