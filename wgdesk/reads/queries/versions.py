"""The newest versions of the texts whose earlier versions are kept."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, and_, select

from wgdesk import model as m
from wgdesk.reads.rows import rows
from wgdesk.reads.uses import uses
from wgdesk.reads.values.versions import NewestVersion

_NEWEST = (
    select(
        m.Wording.row,
        m.Wording.lang,
        m.Wording.body,
        m.Wording.revision,
        m.WordingVersion.body.label("before"),
        m.WordingVersion.replaced_at,
    )
    .outerjoin(
        m.WordingVersion.__table__,
        and_(
            m.WordingVersion.wording_id == m.Wording.id,
            m.WordingVersion.revision == m.Wording.revision - 1,
        ),
    )
    .where(m.Wording.table == m.Recommendation.__tablename__, m.Wording.field == "body")
    .order_by(m.Wording.row, m.Wording.lang)
)


@uses("wording_version", texts=("recommendation",))
def recommendation_versions(connection: Connection) -> Mapping[int, tuple[NewestVersion, ...]]:
    """Return the newest version of the text of each recommendation, in each language."""
    found: dict[int, list[NewestVersion]] = {}
    for key, lang, body, revision, before, since in rows(connection, _NEWEST):
        found.setdefault(key, []).append(NewestVersion(lang, body, revision, before, since))
    return {key: tuple(texts) for key, texts in found.items()}
