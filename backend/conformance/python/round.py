"""What a county's system does, by the client that was generated in Python."""

import json
import os
import urllib.parse
import urllib.request
import uuid

from yaodian_client import (
    ApiClient,
    ChangesApi,
    Configuration,
    ImportsApi,
    ImportState,
    Include,
    ObservationRequest,
    ObservationSource,
    TargetsApi,
)
from yaodian_client.exceptions import NotFoundException

PLAN = "heyuan-2025"
COUNTY = "441625"
TARGET = "fitness-excellent-good"
NUMERATOR = 26153


def token() -> str:
    form = {
        "grant_type": "client_credentials",
        "client_id": f"county-{COUNTY}",
        "client_secret": f"local-only-county-{COUNTY}",
    }
    address = os.environ["YAODIAN_OIDC_AUTHORITY"] + "/protocol/openid-connect/token"
    with urllib.request.urlopen(address, urllib.parse.urlencode(form).encode()) as answer:
        return json.load(answer)["access_token"]


def row(**other) -> ObservationRequest:
    fields = {"period": "2025-Q3", "denominator": 52300, **other}
    return ObservationRequest(
        plan=PLAN,
        target=TARGET,
        org_unit=COUNTY,
        numerator=NUMERATOR,
        source=ObservationSource(system="round-python"),
        **fields,
    )


def check(holds: bool, what: object) -> None:
    if not holds:
        raise SystemExit(f"Not as the contract says: {what}")


with ApiClient(Configuration(host=os.environ["YAODIAN_API_URL"], access_token=token())) as client:
    targets, changes, imports = TargetsApi(client), ChangesApi(client), ImportsApi(client)

    target = next(each for each in targets.list_targets(plan=PLAN, limit=200).items if each.code == TARGET)
    position = changes.list_changes(since="now").page.next

    rows = [row(), row(period="2025-Q4", denominator=1)]
    receipt = imports.report_observations(rows, mode="partial", idempotency_key="round-python")
    check(receipt.state == ImportState.APPLIED, receipt)
    check((receipt.processed, receipt.rejected) == (2, 1), receipt)
    check(receipt.rows[0].pointer == "/numerator", receipt)
    check(imports.get_import(receipt.id).id == receipt.id, receipt)

    value = targets.get_target_value(target.id, org_unit=COUNTY, include=Include.SUBMITTED)
    check((value.reported_units, value.numerator) == (1, NUMERATOR), value)

    told = changes.list_changes(plan=PLAN, since=position, types="observation")
    check(any(change.org_unit and change.org_unit.code == COUNTY for change in told.items), told)

    try:
        targets.get_target(uuid.uuid4())
        raise SystemExit("A target that is not there was read")
    except NotFoundException as refused:
        check(refused.status == 404, refused)

print("Python: token, plan, batch, receipt, value, changes and a refusal are as the contract says")
