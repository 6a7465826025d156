/** Words of the guide for those who connect a system in Chinese. */
export const guide = {
  guide: {
    lead: '让县区系统直接报数、取数。以下命令可直接复制运行，需要 curl、jq 和 openssl；客户端密钥请向管理员索取。',
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
      receipt: '5. 读回执',
      value: '6. 读汇总值',
      changes: '7. 接着读变更',
      stream: '8. 持续接收变更',
      webhook: '9. 核对推送的签名',
    },
    stepHints: {
      token:
        '把 CLIENT_ID 和 CLIENT_SECRET 换成管理员给的。先用沙箱客户端（如 sandbox-441625）试：它的批次只校验、留回执，从不计入；其余写入一律拒绝。令牌几分钟后过期，过期再取一次即可。',
      plan: '把 TARGET 换成要填报的指标代码。',
      report: '带同一个 Idempotency-Key 再发一次，得到同一个结果。新数据为“待审”，审核通过后才计入。',
      batch: '先只校验，再写入。同一批再发一次什么也不会改变。',
      receipt: '回执一直保留：新建、更新、不变、被拒各几行；rows 逐条写明行号、字段和原因。',
      value: 'include=submitted 把待审数据也计入；去掉它看正式的值。',
      changes: 'position.txt 记下读到哪里，下次接着读，不漏不重；第一次从最新处开始。',
      stream: '一有变更即推送；断开后用 Last-Event-ID 从最后一条续接。',
      webhook:
        'SECRET 是新建推送时显示的密钥，其余四项取自收到的请求：三个头和一字不差的正文。轮换密钥期间有两个签名，对上一个即可；再核对时间戳离现在不超过 5 分钟。',
    },
  },
}

export type GuideWords = typeof guide
