"""Records with many faults, which together have every kind of finding."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import File, meeting, person, said, words

AR = {"ar": "نص"}  # a text that the English report lacks
DAY = "2026-10-06"


def _at(hour: str) -> str:
    return f"{DAY}T{hour}+02:00"


def bare() -> File:
    """Return a record with almost no facts."""
    return {
        "format": "wgdesk-record",
        "version": 4,
        "meeting": {
            "ordinal": 3,
            "first_day": DAY,
            "last_day": DAY,
            "opening_overview": AR,
            "rapporteur_finalizes": True,
            "symbol_draft": "symbol ١",
        },
        "roster": True,
        "registrations": ["EGY", "FRA"],
        "mandates": [{"kind": "decision", "number": "1/1", "body": AR}],
        "outline": ["introduction", {"kind": "opening", "parent": "organization"}, "organization", "agenda"],
        "actions": {
            "open": {"sitting": 1, "verb": "decided", "object": AR, "manner": "vote", "voting": "recorded"}
        },
        "clusters": [
            {"heading": AR, "recommendations": [{"state": "not_agreed", "body": words("نص", "Text.")}]}
        ],
        "sittings": [{"day": DAY}],
    }


def debated() -> File:
    """Return a record with faults of speakers, panels, points and texts."""
    file = meeting(_requests(), item=_item(), last_item={"title": AR, "sittings": []})
    file["roster"] = True
    file["meeting"] |= {"status_as_of": "2020-01-01"}
    file["people"] |= {
        "arabic": {"name": AR, "function": AR},
        "nobody": {"gender": "m", "delegation": "FRA"},
        "unknown": {"gender": "m"},
        "panellist": person("f", "نور", "Noor"),
        "secretary": person("f", "سلمى", "Salma") | {"function": AR, "serves_as": "secretary"},
    }
    file["officers"] |= {
        "vice": {"person": "nobody", "office": "vice_chair"},
        "rapporteur": {"person": "arabic", "office": "rapporteur"},
        "vacant": {"person": "unknown", "office": "vice_chair", "vacant": True},
    }
    file["groupings"] = [{"code": "OWN", "name": AR}]
    file["delegations"] = [
        {"code": "NGO", "category": "ngo", "names": {"en": "Acme", "ar": "ألفا بيتا"}},
        {"code": "AROWN", "category": "igo", "names": {"ar": {"listed": "منظمة", "gender": "f"}}},
        {"code": "CHE", "party": True, "party_since": "2026-12-01"},
    ]
    file["registrations"] += ["NGO", "AROWN", "CHE"]
    file["attendance_lists"] = {"parties": {"is_open": True}, "igo": {"unnamed": 3}}
    file["agenda"][2]["points"] = [
        {"said": words("نص", "text"), "verb": words("ذكر", "said")},
        {"said": words("نص", "text"), "verb": words("ذكر", "said"), "section": "own_7"},
        {"said": words("نص", "text"), "verb": words("ذكر", "said"), "section": "opening", "form": "same"},
    ]
    file["agenda"][0]["sittings"] = [2]
    file["sittings"][0] |= {"closed_at": None}
    file["sittings"][1] |= {"requests": [said("EGY", "3", at="10:00")]}
    file["sittings"].append({"day": "2026-10-07"})
    file["documents"] = [
        {"kind": "note", "title": AR},
        {"kind": "report", "symbol": "a b", "title": words("أ", "A")},
    ]
    file["clusters"] = _clusters()
    file["actions"] = _actions()
    file["decisions"] = {}
    return file | _edited()


def small() -> File:
    """Return a record with the faults that exclude those of the others."""
    named = {"said": words("نص", "text"), "verb": words("ذكر", "said"), "named": True}
    no_verb = {"said": words("نص", "text"), "verb": words("السكرتارية", "said")}
    no_verb |= {"voice": "chair", "groups": 1, "joins": "while"}
    file = meeting(item={"points": [named, no_verb]}, options={"debate_names": "shown"}, roster=True)
    del file["meeting"]["instrument"]
    file["delegations"] = [{"code": "CHE", "party": True}]
    file["officers"]["chair"] |= {"office": "vice_chair"}
    file["sittings"][0] |= {"closed_at": _at("12:00")}
    file["sittings"][1] |= {"day": DAY, "opened_at": _at("11:00"), "closed_at": _at("13:00")}
    return file


def contradicted() -> File:
    """Return a record with contradictory facts."""
    explained = said("PAK", "2", at="11:00", kind="position", action="voted")
    file = meeting([said("IRN", "4"), explained], last_item={"no_issues": True}, roster=True)
    file["delegations"] = [
        {"code": code, "category": "ngo", "names": {"en": name, "ar": name}, **known}
        for code, name, known in (("OLD", "Alpha", {"consultative": True}), ("NEW", "Beta", {}))
    ]
    file["registrations"] = ["PAK", "IRN", "OLD", "NEW"]  # observers alone
    file["officers"]["chair"] |= {"elected_at": 2}
    file["sittings"][0] |= {"motions": [{"kind": "adjourn", "moved_at": _at("11:30"), "delegation": "EGY"}]}
    file["sittings"][0]["requests"].append(said("IRN", "2", at="11:20", lane="order"))
    file["sittings"][0]["requests"] += [
        said("PAK", "2", at="11:40", kind="introduction", introduced=["A/9"]),
        said("IRN", "2", at="11:50", introduced=["A/9"]),
    ]
    file["documents"] = [{"kind": "note", "symbol": "A/9", "item": "4", "title": words("أ", "A")}]
    file["options"] = {"procedure": "shown"}
    vote = {"manner": "vote", "in_favour": 2, "against": 1}
    back = {"sitting": 1, "verb": "withdrawn", "document": "A/9", "decided_at": _at("09:30")}
    file["actions"] = {
        "voted": {"sitting": 1, "verb": "adopted", "object": words("نص", "a text"), "item": "2"} | vote,
        "withdrawn": back,
    }
    withdrawn = {"state": "withdrawn", "body": words("نص", "Text."), "sponsors": [_introducing("KEN")]}
    file["clusters"] = [{"heading": words("أ", "A"), "recommendations": [withdrawn]}]
    return file


def _introducing(code: str) -> File:
    return {"delegation": code, "introduced": True}


def untrue() -> File:
    """Return a record whose report would be untrue or incomplete."""
    file = meeting([said("EGY", "2"), said("FRA", None, kind="opening")], roster=True)
    file["sittings"][0]["requests"] += [
        said("KEN", None, at="10:30", quoted=True),
        said(None, "2", at="10:40", lane="secretariat", kind="position", text_link="A/1"),
    ]
    file["sittings"][0] |= {"inquorate": True, "present": ["EGY", "FRA"], "motions": [_carried()]}
    del file["sittings"][0]["presiding"]
    held = {"opened_at": "2026-10-08T10:00+02:00", "closed_at": "2026-10-08T12:00+02:00"}
    file["sittings"][1] |= held  # a day after the plan
    file["meeting"]["last_day"] = "2026-10-08"
    file["agenda"][2]["joint_with"] = "2"
    file["delegations"] = [{"code": "PAK", "signed": True, "signed_on": "2027-01-01"}]
    file["informal_bodies"] = [{"kind": "committee", "chair_elected_at": 1}]
    vote = {"sitting": 1, "verb": "adopted", "object": words("نص [آخر]", "text"), "manner": "vote"}
    file["actions"] = {
        "lost": vote | {"in_favour": 1, "against": 2, "ballots": {"in_favour": ["KEN"]}},
        "nobody": vote | {"in_favour": 0, "against": 0},
        "carried": vote | {"verb": "rejected", "in_favour": 2, "against": 1},
    }
    file["clusters"] = [
        {"heading": words("أ", "A"), "recommendations": [{"state": "adopted", "sitting": 1, "body": AR}]}
    ]
    file["outline"] = ["introduction", "opening", "statements", "chapters", "attendance", "annex_proposals"]
    decided = {"decided_at": _at("12:00")}
    file["passages"] = [
        {"block": "attendance/parties", "state": "deferred"} | decided,
        {"block": "attendance/signatories", "state": "amended"}
        | decided
        | {"amendment": words("نص [آخر]", "Text.")},
    ]
    file["overrides"] = [{"block": "attendance/non_signatories", "made_at": _at("12:00"), "body": AR}]
    file["previous_meetings"] = []
    file["meeting"]["ordinal"] = None
    return file


def untold() -> File:
    """Return a record with facts that no section of its report prints."""
    shown = {"person": "guest", "presentation": words("عرض", "gave a talk")}
    inside = {"said": words("نص", "text"), "verb": words("ذكر", "said"), "informal_body": "#1"}
    spoke, grouped = (
        {"said": words("نص", "text"), "verb": words("ذكر", "said"), "voice": voice}
        for voice in ("official", "group")
    )
    by_office = said(None, "2", lane="invited", person="office")
    opening = said(None, None, lane="invited", person="guest", kind="opening", said_as="unsaid")
    office = {"gender": "m", "function": AR}
    file = meeting([by_office, opening], people={"office": office}, item={"points": [inside, spoke, grouped]})
    file["agenda"][2]["panels"] = [{"title": words("أ", "A"), "panellists": [shown]}]
    file["documents"] = [{"kind": "note", "symbol": "A/1", "title": words("أ", "A")}]
    file["informal_bodies"] = [{"kind": "working_group", "established_at": 1}]
    own = {"kind": "own_1", "heading": words("ملخص", "Summary")}
    file["outline"] = ["opening", "statements", own, {"kind": "chapters", "parent": "own_1"}]
    return file


def unwritten() -> File:
    """Return a record with a panel on an item whose discussion is not written."""
    panel = {"title": words("أ", "A"), "panellists": [{"person": "guest"}]}
    file = meeting(item={"deliberations": "open", "panels": [panel]}, outline=["deliberations"], version=4)
    file["meeting"]["session_kind"] = "resumed"
    file["agenda"][3]["sittings"] = []  # taken up at the regular session
    return file


def _carried() -> File:
    return {"kind": "close_debate", "moved_at": _at("09:30"), "carried": True, "in_favour": 1, "against": 2}


def _requests() -> list[File]:
    return [
        said("EGY", "1", "10:00"),
        said("FRA", None, "10:05"),
        said("KEN", "2", "10:10", lane="invited"),
        said("NGA", "2", "10:15"),
        said("LBN", "2", "10:20", grouping="OWN"),
        said(None, "2", "10:25", lane="invited", guest="Dr. No"),
        said("EGY", "2", medium="written"),
        said("FRA", "2", "10:30") | {"begun_at": _at("10:29")},
        said("KEN", "2", "10:29"),
        said("PAK", "2", "11:00") | {"ended_at": None},
    ]


def _item() -> File:
    panel = {
        "title": AR,
        "exchanged": True,
        "summarized": True,
        "panellists": ["panellist", {"person": "arabic", "presentation": words("عرض", "gave a talk")}],
    }
    return {
        "panels": [panel, {"moderator": "official", "chair_said": "opening"}],
        "points": [
            {"said": AR, "verb": words("ذكر", "said")},
            {"said": words("نص", "text"), "verb": words("ذكر", "said"), "named": True},
            {
                "form": "free",
                "joins": "also",
                "said": words("واستمر العمل", "Work went on"),
                "continuation": words("وهو كذلك", "It is so (see {=own_8})"),
            },
        ],
        "placeholders": {"later": ""},
        "doubts": {"title": ""},
    }


def _clusters() -> list[File]:
    adopted = {"state": "adopted", "sitting": 1, "adopted_at": _at("10:00")}
    versions = {"versions": {"en": [{"body": "Old.", "replaced_at": _at("11:00")}]}, "revision": {"en": 2}}
    return [
        {"heading": AR},
        {
            "heading": words("أ", "A"),
            "recommendations": [
                adopted
                | {"body": words("نص أولًا", "Text 😀.") | versions}
                | {"reservations": [{"delegation": "EGY", "made_at": _at("10:01"), "body": AR}]},
                {"body": AR},
                {"body": {"en": "Text.", "ar": "نص", "original": "en", "stale": ["ar"]}},
            ],
        },
    ]


def _actions() -> dict[str, Any]:
    vote = {"sitting": 1, "verb": "adopted", "object": words("نص", "text"), "manner": "vote"}
    return {
        "counted": vote
        | {"voting": "recorded", "in_favour": 5, "against": 0, "ballots": {"in_favour": ["PAK"]}},
        "open": {
            "sitting": 1,
            "verb": "adopted",
            "recommendation": "2.2",
            "consulted": True,
            "continues": True,
        },
        "rolled": vote | {"voting": "roll_call", "in_favour": 5, "against": 0},
    }


def _edited() -> File:
    return {
        "passages": [
            {"block": "agenda/adopted", "state": "amended", "decided_at": _at("12:00"), "amendment": AR}
        ],
        "overrides": [
            {"block": "gone/3", "made_at": _at("12:00"), "body": words("نص", "Text")},
            {
                "block": "opening/held",
                "made_at": _at("12:00"),
                "body": words("نص", "Text"),
                "generated": words("قديم", "Old"),
                "facts": "{}",
            },
        ],
        "insertions": [
            {"anchor": "attendance/participants", "body": AR},
            {"anchor": "gone/1", "body": words("نص", "Text")},
            {"anchor": "documentation/before", "body": words("نص", "Text")},
            {"anchor": "attendance/participants", "side": "before", "kind": "gap"},
        ],
        "omissions": [
            {"block": "documentation", "whole": True, "reason": "why"},
            {"block": "gone/2", "reason": "why"},
        ],
    }
