// What a county's system does, by the client that was generated in TypeScript.
import assert from "node:assert/strict";
import { env } from "node:process";
import {
  ChangesApi,
  Configuration,
  ImportsApi,
  ImportState,
  Include,
  ReportObservationsModeEnum,
  ResponseError,
  TargetsApi,
  type ObservationRequest,
} from "../../target/conformance/typescript/index.js";

const plan = "heyuan-2025";
const county = "441625";
const target = "fitness-excellent-good";
const numerator = 26152;

async function token(): Promise<string> {
  const answer = await fetch(
    `${env.YAODIAN_OIDC_AUTHORITY}/protocol/openid-connect/token`,
    {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: `county-${county}`,
        client_secret: `local-only-county-${county}`,
      }),
    },
  );
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
}

const accessToken = await token();
const configuration = new Configuration({
  basePath: env.YAODIAN_API_URL,
  headers: { Authorization: `Bearer ${accessToken}` },
});
const targets = new TargetsApi(configuration);
const changes = new ChangesApi(configuration);
const imports = new ImportsApi(configuration);

const { items } = await targets.listTargets({ plan, limit: 200 });
const found = items.find(({ code }) => code === target);
assert(found);
const { page } = await changes.listChanges({ since: "now" });

const row: ObservationRequest = {
  plan,
  target,
  orgUnit: county,
  period: "2025-Q3",
  numerator,
  denominator: 52300,
  source: { system: "round-typescript" },
};
const receipt = await imports.reportObservations({
  observationRequest: [row, { ...row, period: "2025-Q4", denominator: 1 }],
  mode: ReportObservationsModeEnum.Partial,
  idempotencyKey: "round-typescript",
});
assert.equal(receipt.state, ImportState.Applied);
assert.deepEqual([receipt.processed, receipt.rejected], [2, 1]);
assert.equal(receipt.rows[0]?.pointer, "/numerator");
assert.equal((await imports.getImport({ id: receipt.id })).id, receipt.id);

const value = await targets.getTargetValue({
  id: found.id,
  orgUnit: county,
  include: Include.Submitted,
});
assert.deepEqual([value.reportedUnits, value.numerator], [1, numerator]);

const told = await changes.listChanges({
  plan,
  since: page.next ?? undefined,
  types: "observation",
});
assert(told.items.some(({ orgUnit }) => orgUnit?.code === county));

await assert.rejects(
  targets.getTarget({ id: globalThis.crypto.randomUUID() }),
  (refused) =>
    refused instanceof ResponseError && refused.response.status === 404,
);
console.log(
  "TypeScript: token, plan, batch, receipt, value, changes and a refusal are as the contract says",
);
