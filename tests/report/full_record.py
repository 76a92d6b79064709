"""A small record with a row in every table and a value for every key: the example of the docs and more."""

from __future__ import annotations

import json
from typing import Any

from tests.exchange.files import examples

_STATES = {
    "EGY": ("Egypt", "مصر", "f", True),
    "FRA": ("France", "فرنسا", "f", True),
    "KEN": ("Kenya", "كينيا", "f", False),
    "LBN": ("Lebanon", "لبنان", "m", True),
}
_GROUPS = {
    "WEOG": ("the Group of Western European and other States", "مجموعة دول أوروبا الغربية ودول أخرى"),
    "G77": ("the Group of 77 and China", "مجموعة الـ77 والصين"),
}


def full_record() -> dict[str, Any]:
    """Return the complete example with its own roster, open for changes, without doubts."""
    file = json.loads(json.dumps(examples()[1]))
    del file["roster"], file["outline"], file["meeting"]["closed_at"]
    known = {row["code"] for row in file["delegations"]}
    for code, (en, ar, gender, party) in _STATES.items():
        row = {"code": code, "party": party, "grouping": "WEOG"}
        names = {"en": {"listed": en}, "ar": {"listed": ar, "gender": gender}}
        if code not in known:
            file["delegations"].append({**row, "names": names})
        else:
            next(one for one in file["delegations"] if one["code"] == code)["names"] = names
    groups = {row["code"]: row for row in file["groupings"]}
    for code, (en, ar) in _GROUPS.items():
        groups.setdefault(code, {"code": code, "regional": code == "WEOG"})["name"] = {"en": en, "ar": ar}
    file["groupings"] = list(groups.values())
    file["delegations"] += [_ngo("SECOND", False), _ngo("THIRD", None)]
    file["registrations"] += ["SECOND", "THIRD"]
    file["clusters"].append({"heading": {"en": "Costs", "ar": "التكاليف"}, "recommendations": [_adopted()]})
    nameless = [{**one, "place": 50 + n} for n, one in enumerate(file["informal_bodies"])]
    for one in nameless:
        one.pop("name", None)
    file["informal_bodies"] += nameless
    # Taken when the second item was open, which it is printed under.
    file["actions"]["open"] = {
        **{"sitting": 1, "verb": "took_note", "decided_at": "2026-10-06T12:30+02:00"},
        "object": {"en": "the state of registers", "ar": "حالة السجلات"},
    }
    # Told of at the end of that.
    file["actions"]["with it"] = {
        **{"sitting": 1, "verb": "requested", "decided_at": "2026-10-06T12:31+02:00", "continues": True},
        "object": {"en": "the Secretariat to keep it", "ar": "إلى الأمانة أن تحفظها"},
    }
    note = {
        "kind": "note",
        "symbol": "CP/WG.2/2026/9",
        "item": "2",
        "title": {"en": "Lamps", "ar": "المصابيح"},
    }
    file["documents"].append(note)
    for request in (row for sitting in file["sittings"] for row in sitting.get("requests", ())):
        if "introduced" in request:
            request["introduced"].append({"document": "#2", "place": 2})
    # Under a number of its own.
    file["actions"]["counted"] = {
        **{"sitting": 1, "verb": "encouraged", "decided_at": "2026-10-06T12:32+02:00", "number": "2026/3"},
        "object": {"en": "States to keep registers", "ar": "الدول على حفظ السجلات"},
        "title": {"en": "Registers", "ar": "السجلات"},
    }
    # On a text, in words of its own: the reference to that may have its number.
    file["actions"]["referred"] = {
        **{"sitting": 1, "verb": "took_note", "recommendation": "1.1", "reference_numbered": True},
        "object": {"en": "of the text", "ar": "بالنص"},
    }
    del file["omissions"]  # they hide what they leave out
    [first] = file["insertions"]
    again = {"kind": "paragraph", "level": 1, "place": 4, "body": {"en": "It went on.", "ar": "ومضى قدماً."}}
    file["insertions"].append({**first, **again})
    return _plain(file)


def other_record() -> dict[str, Any]:
    """Return a second record for facts the first hides: no short name of the instrument, more officers."""
    file = full_record()
    del file["meeting"]["instrument_short"]
    for cluster in file["clusters"]:
        cluster.pop("kind", None)  # one sentence on all, which names the parent
    for item in file["agenda"]:
        item.pop("joint_with", None)  # what is said of an item alone
    file["omissions"] = [{"block": "documentation", "whole": True, "reason": "there are none"}]
    # The sentence on the adoption of the report as generated, not as amended.
    file["passages"] = [one for one in file["passages"] if one["block"] != "adoption/adopted"]
    file["officers"] |= {
        "second": {"person": "curator", "office": "vice_chair", "place": 11},
        "third": {"person": "secretary", "office": "vice_chair", "place": 12},
    }
    del file["decisions"]["organization"], file["decisions"]["agenda"]  # adopted at an earlier session
    file["decisions"]["report"] = {"sitting": 3, "introduced_by": "rapporteur"}
    # Whether a fourth sitting was held shows only by the times of its item.
    file["sittings"].append({"number": 4, "day": file["sittings"][2]["day"]})
    file["agenda"][1]["sittings"].append(4)
    for request in file["sittings"][0]["requests"]:
        request.pop("opened", None)  # the session was opened by whoever presided
    for tally in ("in_favour", "against", "abstaining"):
        file["actions"]["group"].pop(tally)
    file["panels"].append({**file["panels"][0], "place": 5, "panellists": ["rapporteur"]})
    file["people"]["curator"]["delegation"] = "FRA"
    file["people"]["secretary"] |= {"delegation": "EGY", "secretariat": False}
    requests = file["sittings"][0]["requests"]
    times = {"begun_at": "2026-10-06T12:00+02:00", "ended_at": "2026-10-06T12:05+02:00"}
    after = {"begun_at": "2026-10-06T12:50+02:00", "ended_at": "2026-10-06T12:55+02:00"}  # the action
    requests[0]["quoted"] = True
    requests += [
        {"item": "2", "delegation": "FRA", **times},
        {"item": "2", "delegation": "LBN", "action": "note", **after},
        {"item": "2", "person": "secretary", "kind": "opening", "lane": "secretariat", **times},
        {"item": "2", "guest": "The mayor of Vienna", "kind": "closing", "lane": "invited", **times},
        {"delegation": "FRA", **times},  # under no item
    ]
    return file


def _ngo(code: str, consultative: bool | None) -> dict[str, Any]:
    """Return an organization with or without consultative status."""
    names = {"en": f"Watch {code}", "ar": f"مرصد {code}"}
    return {"code": code, "category": "ngo", "consultative": consultative, "names": names}


def _adopted() -> dict[str, Any]:
    body = {"en": "States should share the cost.", "ar": "ينبغي للدول أن تتقاسم التكاليف."}
    return {"state": "adopted", "sitting": 3, "body": body}


def _plain(value: Any) -> Any:
    """Return a value without doubts and placeholders, since a doubt hides whether the fact is printed."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if key not in ("doubts", "placeholders")}
    return [_plain(one) for one in value] if isinstance(value, list) else value
