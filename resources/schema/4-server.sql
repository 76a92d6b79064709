CREATE TABLE acceptance (
	"table" TEXT NOT NULL,
	row BIGINT NOT NULL,
	finding TEXT NOT NULL,
	facts TEXT NOT NULL,
	reason TEXT NOT NULL,
	accepted_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	station TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_acceptance PRIMARY KEY (id),
	CONSTRAINT uq_acceptance_table_row_finding UNIQUE ("table", row, finding),
	CONSTRAINT ck_acceptance CHECK (length("table") <= 100000 AND "row" > 0 AND length("finding") <= 100000 AND length("facts") <= 100000 AND length("reason") <= 100000 AND "accepted_at" >= '1900-01-01' AND "accepted_at" < '2200-01-01' AND length("station") <= 100000 AND "id" > 0)
);
CREATE TABLE agenda_item (
	number INTEGER NOT NULL,
	parent_id BIGINT,
	substantive BOOLEAN NOT NULL,
	deliberations VARCHAR(24) NOT NULL,
	joint_with_id BIGINT,
	debate VARCHAR(24),
	no_issues BOOLEAN NOT NULL,
	documents_link TEXT NOT NULL,
	speakers_link TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_agenda_item PRIMARY KEY (id),
	CONSTRAINT uq_agenda_item_parent_id_number UNIQUE (parent_id, number),
	CONSTRAINT fk_agenda_item_parent_id_agenda_item FOREIGN KEY(parent_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_agenda_item_joint_with_id_agenda_item FOREIGN KEY(joint_with_id) REFERENCES agenda_item (id),
	CONSTRAINT ck_agenda_item CHECK ("number" BETWEEN 0 AND 9999 AND "parent_id" > 0 AND "deliberations" IN ('open', 'written') AND "joint_with_id" > 0 AND "debate" IN ('exchange', 'debate', 'discussion', 'continued') AND length("documents_link") <= 100000 AND length("speakers_link") <= 100000 AND "id" > 0)
);
CREATE TABLE attendance_list (
	category TEXT NOT NULL,
	is_open BOOLEAN NOT NULL,
	as_entered BOOLEAN NOT NULL,
	unnamed INTEGER NOT NULL,
	absent INTEGER NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_attendance_list PRIMARY KEY (id),
	CONSTRAINT uq_attendance_list_category UNIQUE (category),
	CONSTRAINT ck_attendance_list CHECK (length("category") <= 100000 AND "unnamed" BETWEEN 0 AND 9999 AND "absent" BETWEEN 0 AND 9999 AND "id" > 0)
);
CREATE TABLE content (
	id TEXT NOT NULL,
	data BYTEA NOT NULL,
	CONSTRAINT pk_content PRIMARY KEY (id)
);
CREATE TABLE doubt (
	"table" TEXT NOT NULL,
	row BIGINT NOT NULL,
	"column" TEXT NOT NULL,
	alternative TEXT NOT NULL,
	note TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_doubt PRIMARY KEY (id),
	CONSTRAINT uq_doubt_table_row_column UNIQUE ("table", row, "column"),
	CONSTRAINT ck_doubt CHECK (length("table") <= 100000 AND "row" > 0 AND length("column") <= 100000 AND length("alternative") <= 100000 AND length("note") <= 100000 AND "id" > 0)
);
CREATE TABLE grouping (
	code TEXT NOT NULL,
	regional BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_grouping PRIMARY KEY (id),
	CONSTRAINT uq_grouping_code UNIQUE (code),
	CONSTRAINT ck_grouping CHECK (length("code") <= 100000 AND "id" > 0)
);
CREATE TABLE insertion (
	anchor TEXT NOT NULL,
	side VARCHAR(24) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	level INTEGER NOT NULL,
	unnumbered BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_insertion PRIMARY KEY (id),
	CONSTRAINT uq_insertion_anchor_side_place UNIQUE (anchor, side, place),
	CONSTRAINT ck_insertion CHECK (length("anchor") <= 100000 AND "side" IN ('before', 'after') AND "kind" IN ('paragraph', 'text', 'heading', 'list', 'table', 'quotation', 'footnote', 'gap') AND "level" BETWEEN 0 AND 9999 AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE journal (
	id BIGINT NOT NULL,
	uid TEXT NOT NULL,
	at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	station TEXT NOT NULL,
	"user" TEXT NOT NULL,
	act TEXT NOT NULL,
	args TEXT NOT NULL,
	tables TEXT NOT NULL,
	undoes BIGINT,
	schema INTEGER NOT NULL,
	CONSTRAINT pk_journal PRIMARY KEY (id),
	CONSTRAINT fk_journal_undoes_journal FOREIGN KEY(undoes) REFERENCES journal (id),
	CONSTRAINT ck_journal CHECK (at >= '1900-01-01' AND at < '2200-01-01' AND undoes < id AND json_typeof(args::json) = 'object')
);
CREATE TABLE mandate (
	kind VARCHAR(24) NOT NULL,
	number TEXT NOT NULL,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_mandate PRIMARY KEY (id),
	CONSTRAINT ck_mandate CHECK ("kind" IN ('decision', 'resolution') AND length("number") <= 100000 AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE meeting (
	uid TEXT NOT NULL,
	ordinal INTEGER,
	session_kind VARCHAR(24),
	first_day DATE NOT NULL,
	last_day DATE NOT NULL,
	zone TEXT NOT NULL,
	mode VARCHAR(24) NOT NULL,
	original_language TEXT NOT NULL,
	stage VARCHAR(24) NOT NULL,
	symbol_draft TEXT NOT NULL,
	symbol_final TEXT NOT NULL,
	job_draft TEXT NOT NULL,
	job_final TEXT NOT NULL,
	issued_draft DATE,
	issued_final DATE,
	prepared_draft DATE,
	prepared_final DATE,
	masthead_item INTEGER,
	parent_session INTEGER,
	participants_symbol TEXT NOT NULL,
	participants_to_come BOOLEAN NOT NULL,
	participants_link TEXT NOT NULL,
	members_symbol TEXT NOT NULL,
	agenda_symbol TEXT NOT NULL,
	documents_symbol TEXT NOT NULL,
	documents_link TEXT NOT NULL,
	speakers_symbol TEXT NOT NULL,
	speakers_link TEXT NOT NULL,
	rapporteur_finalizes BOOLEAN NOT NULL,
	finalizer VARCHAR(24),
	instrument VARCHAR(24),
	status_as_of DATE,
	closed_at TIMESTAMP WITHOUT TIME ZONE,
	id BIGINT NOT NULL,
	CONSTRAINT pk_meeting PRIMARY KEY (id),
	CONSTRAINT ck_meeting CHECK (length("uid") <= 100000 AND "ordinal" BETWEEN 0 AND 9999 AND "session_kind" IN ('regular', 'special', 'annual', 'formal', 'substantive', 'executive', 'resumed', 'reconvened') AND "first_day" >= '1900-01-01' AND "first_day" < '2200-01-01' AND "last_day" >= '1900-01-01' AND "last_day" < '2200-01-01' AND length("zone") <= 100000 AND "mode" IN ('in_person', 'online', 'hybrid') AND length("original_language") <= 100000 AND "stage" IN ('draft', 'final') AND length("symbol_draft") <= 100000 AND length("symbol_final") <= 100000 AND length("job_draft") <= 100000 AND length("job_final") <= 100000 AND "issued_draft" >= '1900-01-01' AND "issued_draft" < '2200-01-01' AND "issued_final" >= '1900-01-01' AND "issued_final" < '2200-01-01' AND "prepared_draft" >= '1900-01-01' AND "prepared_draft" < '2200-01-01' AND "prepared_final" >= '1900-01-01' AND "prepared_final" < '2200-01-01' AND "masthead_item" BETWEEN 0 AND 9999 AND "parent_session" BETWEEN 0 AND 9999 AND length("participants_symbol") <= 100000 AND length("participants_link") <= 100000 AND length("members_symbol") <= 100000 AND length("agenda_symbol") <= 100000 AND length("documents_symbol") <= 100000 AND length("documents_link") <= 100000 AND length("speakers_symbol") <= 100000 AND length("speakers_link") <= 100000 AND "finalizer" IN ('chair', 'secretary', 'bureau', 'secretariat', 'chair_authority') AND "instrument" IN ('tip_protocol') AND "status_as_of" >= '1900-01-01' AND "status_as_of" < '2200-01-01' AND "closed_at" >= '1900-01-01' AND "closed_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE message (
	body TEXT NOT NULL,
	sent_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	cleared_at TIMESTAMP WITHOUT TIME ZONE,
	id BIGINT NOT NULL,
	CONSTRAINT pk_message PRIMARY KEY (id),
	CONSTRAINT ck_message CHECK (length("body") <= 100000 AND "sent_at" >= '1900-01-01' AND "sent_at" < '2200-01-01' AND "cleared_at" >= '1900-01-01' AND "cleared_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE omission (
	block TEXT NOT NULL,
	whole BOOLEAN NOT NULL,
	reason TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_omission PRIMARY KEY (id),
	CONSTRAINT uq_omission_block UNIQUE (block),
	CONSTRAINT ck_omission CHECK (length("block") <= 100000 AND length("reason") <= 100000 AND "id" > 0)
);
CREATE TABLE option (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_option PRIMARY KEY (id),
	CONSTRAINT uq_option_name UNIQUE (name),
	CONSTRAINT ck_option CHECK (length("name") <= 100000 AND length("value") <= 100000 AND "id" > 0)
);
CREATE TABLE outline_section (
	kind TEXT NOT NULL,
	parent TEXT NOT NULL,
	place FLOAT NOT NULL,
	unnumbered BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_outline_section PRIMARY KEY (id),
	CONSTRAINT uq_outline_section_kind UNIQUE (kind),
	CONSTRAINT ck_outline_section CHECK (length("kind") <= 100000 AND length("parent") <= 100000 AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE override (
	block TEXT NOT NULL,
	facts TEXT NOT NULL,
	made_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_override PRIMARY KEY (id),
	CONSTRAINT uq_override_block UNIQUE (block),
	CONSTRAINT ck_override CHECK (length("block") <= 100000 AND length("facts") <= 100000 AND "made_at" >= '1900-01-01' AND "made_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE own_sentence (
	saying TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_own_sentence PRIMARY KEY (id),
	CONSTRAINT uq_own_sentence_saying UNIQUE (saying),
	CONSTRAINT ck_own_sentence CHECK (length("saying") <= 100000 AND "id" > 0)
);
CREATE TABLE placeholder (
	kind VARCHAR(24) NOT NULL,
	"table" TEXT NOT NULL,
	row BIGINT NOT NULL,
	note TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_placeholder PRIMARY KEY (id),
	CONSTRAINT uq_placeholder_table_row_kind UNIQUE ("table", row, kind),
	CONSTRAINT ck_placeholder CHECK ("kind" IN ('later', 'held', 'symbol') AND length("table") <= 100000 AND "row" > 0 AND length("note") <= 100000 AND "id" > 0)
);
CREATE TABLE previous_meeting (
	first_day DATE NOT NULL,
	last_day DATE NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_previous_meeting PRIMARY KEY (id),
	CONSTRAINT uq_previous_meeting_first_day UNIQUE (first_day),
	CONSTRAINT ck_previous_meeting CHECK ("first_day" >= '1900-01-01' AND "first_day" < '2200-01-01' AND "last_day" >= '1900-01-01' AND "last_day" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE recess (
	first_day DATE NOT NULL,
	last_day DATE NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_recess PRIMARY KEY (id),
	CONSTRAINT uq_recess_first_day UNIQUE (first_day),
	CONSTRAINT ck_recess CHECK ("first_day" >= '1900-01-01' AND "first_day" < '2200-01-01' AND "last_day" >= '1900-01-01' AND "last_day" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE sitting (
	number INTEGER NOT NULL,
	day DATE NOT NULL,
	planned_begin TIMESTAMP WITHOUT TIME ZONE,
	planned_end TIMESTAMP WITHOUT TIME ZONE,
	opened_at TIMESTAMP WITHOUT TIME ZONE,
	closed_at TIMESTAMP WITHOUT TIME ZONE,
	held BOOLEAN,
	resumed BOOLEAN NOT NULL,
	inquorate BOOLEAN NOT NULL,
	kind VARCHAR(24),
	record_symbol TEXT NOT NULL,
	speakers_link TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_sitting PRIMARY KEY (id),
	CONSTRAINT uq_sitting_number UNIQUE (number),
	CONSTRAINT ck_sitting CHECK ("number" BETWEEN 0 AND 9999 AND "day" >= '1900-01-01' AND "day" < '2200-01-01' AND "planned_begin" >= '1900-01-01' AND "planned_begin" < '2200-01-01' AND "planned_end" >= '1900-01-01' AND "planned_end" < '2200-01-01' AND "opened_at" >= '1900-01-01' AND "opened_at" < '2200-01-01' AND "closed_at" >= '1900-01-01' AND "closed_at" < '2200-01-01' AND "kind" IN ('organizational', 'opening', 'closing', 'closed') AND length("record_symbol") <= 100000 AND length("speakers_link") <= 100000 AND "id" > 0)
);
CREATE TABLE wording (
	"table" TEXT NOT NULL,
	row BIGINT NOT NULL,
	field TEXT NOT NULL,
	lang TEXT NOT NULL,
	body TEXT NOT NULL,
	revision INTEGER NOT NULL,
	basis INTEGER,
	id BIGINT NOT NULL,
	CONSTRAINT pk_wording PRIMARY KEY (id),
	CONSTRAINT uq_wording_table_row_field_lang UNIQUE ("table", row, field, lang),
	CONSTRAINT ck_wording CHECK (length("table") <= 100000 AND "row" > 0 AND length("field") <= 100000 AND length("lang") <= 100000 AND length("body") <= 100000 AND "revision" BETWEEN 0 AND 9999 AND "basis" BETWEEN 0 AND 9999 AND "id" > 0)
);
CREATE TABLE cluster (
	place FLOAT NOT NULL,
	item_id BIGINT,
	kind VARCHAR(24),
	id BIGINT NOT NULL,
	CONSTRAINT pk_cluster PRIMARY KEY (id),
	CONSTRAINT fk_cluster_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT ck_cluster CHECK ("place" BETWEEN -1000000000 AND 1000000000 AND "item_id" > 0 AND "kind" IN ('draft_resolutions', 'draft_decisions', 'resolutions', 'decisions', 'agreed_conclusions', 'recommendations') AND "id" > 0)
);
CREATE TABLE delegation (
	code TEXT NOT NULL,
	category VARCHAR(24) NOT NULL,
	grouping_id BIGINT,
	signed BOOLEAN NOT NULL,
	party BOOLEAN NOT NULL,
	signed_on DATE,
	party_since DATE,
	consultative BOOLEAN,
	standing_observer BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_delegation PRIMARY KEY (id),
	CONSTRAINT uq_delegation_code UNIQUE (code),
	CONSTRAINT fk_delegation_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id),
	CONSTRAINT ck_delegation CHECK (length("code") <= 100000 AND "category" IN ('state', 'reio', 'associate_member', 'un_secretariat', 'un_body', 'institute', 'specialized_agency', 'un_entity', 'permanent_observer', 'igo', 'ngo', 'other_entity', 'other_participants') AND "grouping_id" > 0 AND "signed_on" >= '1900-01-01' AND "signed_on" < '2200-01-01' AND "party_since" >= '1900-01-01' AND "party_since" < '2200-01-01' AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE item_sitting (
	item_id BIGINT NOT NULL,
	sitting_id BIGINT NOT NULL,
	taken_up_at TIMESTAMP WITHOUT TIME ZONE,
	finished_at TIMESTAMP WITHOUT TIME ZONE,
	debated BOOLEAN NOT NULL,
	closed BOOLEAN NOT NULL,
	undiscussed BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_item_sitting PRIMARY KEY (id),
	CONSTRAINT uq_item_sitting_item_id_sitting_id UNIQUE (item_id, sitting_id),
	CONSTRAINT fk_item_sitting_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_item_sitting_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT ck_item_sitting CHECK ("item_id" > 0 AND "sitting_id" > 0 AND "taken_up_at" >= '1900-01-01' AND "taken_up_at" < '2200-01-01' AND "finished_at" >= '1900-01-01' AND "finished_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE journal_change (
	id BIGSERIAL NOT NULL,
	journal_id BIGINT NOT NULL,
	n INTEGER NOT NULL,
	"table" TEXT NOT NULL,
	row BIGINT NOT NULL,
	kind TEXT NOT NULL,
	was TEXT NOT NULL,
	now TEXT NOT NULL,
	CONSTRAINT pk_journal_change PRIMARY KEY (id),
	CONSTRAINT uq_journal_change_journal_id_n UNIQUE (journal_id, n),
	CONSTRAINT fk_journal_change_journal_id_journal FOREIGN KEY(journal_id) REFERENCES journal (id),
	CONSTRAINT ck_journal_change CHECK (kind IN ('insert', 'update', 'delete') AND json_typeof(was::json) = 'object' AND json_typeof(now::json) = 'object')
);
CREATE TABLE list_closing (
	item_id BIGINT NOT NULL,
	closed_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	reopened_at TIMESTAMP WITHOUT TIME ZONE,
	id BIGINT NOT NULL,
	CONSTRAINT pk_list_closing PRIMARY KEY (id),
	CONSTRAINT fk_list_closing_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT ck_list_closing CHECK ("item_id" > 0 AND "closed_at" >= '1900-01-01' AND "closed_at" < '2200-01-01' AND "reopened_at" >= '1900-01-01' AND "reopened_at" < '2200-01-01' AND "id" > 0)
);
CREATE INDEX ix_list_closing_item_id ON list_closing (item_id);
CREATE TABLE slot (
	sitting_id BIGINT NOT NULL,
	item_id BIGINT,
	begins_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	ends_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_slot PRIMARY KEY (id),
	CONSTRAINT fk_slot_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_slot_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT ck_slot CHECK ("sitting_id" > 0 AND "item_id" > 0 AND "begins_at" >= '1900-01-01' AND "begins_at" < '2200-01-01' AND "ends_at" >= '1900-01-01' AND "ends_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE speaker_count (
	item_id BIGINT NOT NULL,
	sitting_id BIGINT NOT NULL,
	since_id BIGINT,
	kind VARCHAR(24) NOT NULL,
	number INTEGER NOT NULL,
	said_at TIMESTAMP WITHOUT TIME ZONE,
	id BIGINT NOT NULL,
	CONSTRAINT pk_speaker_count PRIMARY KEY (id),
	CONSTRAINT fk_speaker_count_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_speaker_count_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_speaker_count_since_id_sitting FOREIGN KEY(since_id) REFERENCES sitting (id),
	CONSTRAINT ck_speaker_count CHECK ("item_id" > 0 AND "sitting_id" > 0 AND "since_id" > 0 AND "kind" IN ('deciders', 'other_states', 'united_nations', 'organizations', 'international', 'ngos', 'delegations') AND "number" BETWEEN 0 AND 9999 AND "said_at" >= '1900-01-01' AND "said_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE wording_version (
	wording_id BIGINT NOT NULL,
	revision INTEGER NOT NULL,
	body TEXT NOT NULL,
	replaced_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_wording_version PRIMARY KEY (id),
	CONSTRAINT uq_wording_version_wording_id_revision UNIQUE (wording_id, revision),
	CONSTRAINT fk_wording_version_wording_id_wording FOREIGN KEY(wording_id) REFERENCES wording (id),
	CONSTRAINT ck_wording_version CHECK ("wording_id" > 0 AND "revision" BETWEEN 0 AND 9999 AND length("body") <= 100000 AND "replaced_at" >= '1900-01-01' AND "replaced_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE delegation_name (
	delegation_id BIGINT NOT NULL,
	lang TEXT NOT NULL,
	listed TEXT NOT NULL,
	running TEXT NOT NULL,
	paren TEXT NOT NULL,
	article TEXT NOT NULL,
	gender VARCHAR(24),
	valid_from DATE,
	valid_until DATE,
	id BIGINT NOT NULL,
	CONSTRAINT pk_delegation_name PRIMARY KEY (id),
	CONSTRAINT uq_delegation_name_delegation_id_lang_valid_from UNIQUE (delegation_id, lang, valid_from),
	CONSTRAINT fk_delegation_name_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_delegation_name CHECK ("delegation_id" > 0 AND length("lang") <= 100000 AND length("listed") <= 100000 AND length("running") <= 100000 AND length("paren") <= 100000 AND length("article") <= 100000 AND "gender" IN ('m', 'f') AND "valid_from" >= '1900-01-01' AND "valid_from" < '2200-01-01' AND "valid_until" >= '1900-01-01' AND "valid_until" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE document (
	kind VARCHAR(24) NOT NULL,
	symbol TEXT NOT NULL,
	by_secretariat BOOLEAN NOT NULL,
	submitter_id BIGINT,
	revision VARCHAR(24),
	item_id BIGINT,
	about BOOLEAN NOT NULL,
	transmits BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_document PRIMARY KEY (id),
	CONSTRAINT fk_document_submitter_id_delegation FOREIGN KEY(submitter_id) REFERENCES delegation (id),
	CONSTRAINT fk_document_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT ck_document CHECK ("kind" IN ('annotated_agenda', 'provisional_agenda', 'draft_agenda', 'background_paper', 'note', 'memorandum', 'report', 'joint_report', 'compilation', 'conference_room_paper', 'working_paper', 'draft_resolution', 'draft_decision', 'proposal', 'letter', 'request', 'statement', 'other') AND length("symbol") <= 100000 AND "submitter_id" > 0 AND "revision" IN ('revised', 'further_revised') AND "item_id" > 0 AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE motion (
	sitting_id BIGINT NOT NULL,
	item_id BIGINT,
	delegation_id BIGINT,
	kind VARCHAR(24) NOT NULL,
	moved_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	carried BOOLEAN,
	in_favour INTEGER,
	against INTEGER,
	abstaining INTEGER,
	id BIGINT NOT NULL,
	CONSTRAINT pk_motion PRIMARY KEY (id),
	CONSTRAINT fk_motion_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_motion_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_motion_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_motion CHECK ("sitting_id" > 0 AND "item_id" > 0 AND "delegation_id" > 0 AND "kind" IN ('suspend', 'adjourn', 'adjourn_debate', 'close_debate', 'other') AND "moved_at" >= '1900-01-01' AND "moved_at" < '2200-01-01' AND "in_favour" BETWEEN 0 AND 9999 AND "against" BETWEEN 0 AND 9999 AND "abstaining" BETWEEN 0 AND 9999 AND "id" > 0)
);
CREATE TABLE passage (
	block TEXT NOT NULL,
	state VARCHAR(24) NOT NULL,
	decided_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	proposer_id BIGINT,
	facts TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_passage PRIMARY KEY (id),
	CONSTRAINT uq_passage_block UNIQUE (block),
	CONSTRAINT fk_passage_proposer_id_delegation FOREIGN KEY(proposer_id) REFERENCES delegation (id),
	CONSTRAINT ck_passage CHECK (length("block") <= 100000 AND "state" IN ('adopted', 'amended', 'deferred') AND "decided_at" >= '1900-01-01' AND "decided_at" < '2200-01-01' AND "proposer_id" > 0 AND length("facts") <= 100000 AND "id" > 0)
);
CREATE TABLE person (
	gender VARCHAR(24) NOT NULL,
	gender_guessed BOOLEAN NOT NULL,
	honorific VARCHAR(24),
	delegation_id BIGINT,
	secretariat BOOLEAN NOT NULL,
	serves_as VARCHAR(24),
	id BIGINT NOT NULL,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_person CHECK ("gender" IN ('m', 'f') AND "honorific" IN ('minister', 'ambassador', 'president', 'prime_minister', 'highness', 'royal_highness', 'majesty', 'eminence', 'doctor') AND "delegation_id" > 0 AND "serves_as" IN ('secretary', 'deputy_secretary', 'assistant_secretary') AND "id" > 0)
);
CREATE TABLE presence (
	delegation_id BIGINT NOT NULL,
	sitting_id BIGINT NOT NULL,
	online BOOLEAN NOT NULL,
	assumed BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_presence PRIMARY KEY (id),
	CONSTRAINT uq_presence_delegation_id_sitting_id UNIQUE (delegation_id, sitting_id),
	CONSTRAINT fk_presence_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT fk_presence_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT ck_presence CHECK ("delegation_id" > 0 AND "sitting_id" > 0 AND "id" > 0)
);
CREATE TABLE recommendation (
	cluster_id BIGINT NOT NULL,
	place FLOAT NOT NULL,
	state VARCHAR(24) NOT NULL,
	proposer_id BIGINT,
	sitting_id BIGINT,
	adopted_at TIMESTAMP WITHOUT TIME ZONE,
	manner VARCHAR(24),
	orally_amended BOOLEAN NOT NULL,
	orally_revised BOOLEAN NOT NULL,
	own_number TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_recommendation PRIMARY KEY (id),
	CONSTRAINT fk_recommendation_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id),
	CONSTRAINT fk_recommendation_proposer_id_delegation FOREIGN KEY(proposer_id) REFERENCES delegation (id),
	CONSTRAINT fk_recommendation_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT ck_recommendation CHECK ("cluster_id" > 0 AND "place" BETWEEN -1000000000 AND 1000000000 AND "state" IN ('proposed', 'negotiated', 'agreed', 'adopted', 'not_agreed', 'withdrawn') AND "proposer_id" > 0 AND "sitting_id" > 0 AND "adopted_at" >= '1900-01-01' AND "adopted_at" < '2200-01-01' AND "manner" IN ('consensus', 'without_vote', 'acclamation', 'vote', 'without_objection', 'ad_referendum', 'not_stated') AND length("own_number") <= 100000 AND "id" > 0)
);
CREATE TABLE registration (
	delegation_id BIGINT NOT NULL,
	registered_at TIMESTAMP WITHOUT TIME ZONE,
	id BIGINT NOT NULL,
	CONSTRAINT pk_registration PRIMARY KEY (id),
	CONSTRAINT uq_registration_delegation_id UNIQUE (delegation_id),
	CONSTRAINT fk_registration_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_registration CHECK ("delegation_id" > 0 AND "registered_at" >= '1900-01-01' AND "registered_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE informal_body (
	kind VARCHAR(24) NOT NULL,
	item_id BIGINT,
	established_at_id BIGINT,
	allocated_at_id BIGINT,
	chaired_by_id BIGINT,
	chair_elected_at_id BIGINT,
	shares_bureau BOOLEAN NOT NULL,
	subgroups INTEGER,
	meetings INTEGER,
	reported_at_id BIGINT,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_informal_body PRIMARY KEY (id),
	CONSTRAINT fk_informal_body_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_informal_body_established_at_id_sitting FOREIGN KEY(established_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_informal_body_allocated_at_id_sitting FOREIGN KEY(allocated_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_informal_body_chaired_by_id_person FOREIGN KEY(chaired_by_id) REFERENCES person (id),
	CONSTRAINT fk_informal_body_chair_elected_at_id_sitting FOREIGN KEY(chair_elected_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_informal_body_reported_at_id_sitting FOREIGN KEY(reported_at_id) REFERENCES sitting (id),
	CONSTRAINT ck_informal_body CHECK ("kind" IN ('working_group', 'committee', 'friends', 'extended_bureau', 'contact_group', 'drafting_group', 'other') AND "item_id" > 0 AND "established_at_id" > 0 AND "allocated_at_id" > 0 AND "chaired_by_id" > 0 AND "chair_elected_at_id" > 0 AND "subgroups" BETWEEN 0 AND 9999 AND "meetings" BETWEEN 0 AND 9999 AND "reported_at_id" > 0 AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE officer (
	person_id BIGINT NOT NULL,
	office VARCHAR(24) NOT NULL,
	elected_at_id BIGINT,
	elected_on DATE,
	by_acclamation BOOLEAN NOT NULL,
	rank INTEGER,
	of_previous BOOLEAN NOT NULL,
	vacant BOOLEAN NOT NULL,
	deferred_at_id BIGINT,
	of_next BOOLEAN NOT NULL,
	designated_at_id BIGINT,
	nominated_by_id BIGINT,
	replaces_id BIGINT,
	serves_from DATE,
	served_until DATE,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_officer PRIMARY KEY (id),
	CONSTRAINT uq_officer_person_id_office_of_next UNIQUE (person_id, office, of_next),
	CONSTRAINT fk_officer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_officer_elected_at_id_sitting FOREIGN KEY(elected_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_officer_deferred_at_id_sitting FOREIGN KEY(deferred_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_officer_designated_at_id_sitting FOREIGN KEY(designated_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_officer_nominated_by_id_grouping FOREIGN KEY(nominated_by_id) REFERENCES grouping (id),
	CONSTRAINT fk_officer_replaces_id_officer FOREIGN KEY(replaces_id) REFERENCES officer (id),
	CONSTRAINT ck_officer CHECK ("person_id" > 0 AND "office" IN ('chair', 'vice_chair', 'rapporteur', 'vice_chair_rapporteur', 'temporary_chair') AND "elected_at_id" > 0 AND "elected_on" >= '1900-01-01' AND "elected_on" < '2200-01-01' AND "rank" BETWEEN 0 AND 9999 AND "deferred_at_id" > 0 AND "designated_at_id" > 0 AND "nominated_by_id" > 0 AND "replaces_id" > 0 AND "serves_from" >= '1900-01-01' AND "serves_from" < '2200-01-01' AND "served_until" >= '1900-01-01' AND "served_until" < '2200-01-01' AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE panel (
	item_id BIGINT,
	place FLOAT NOT NULL,
	kind VARCHAR(24) NOT NULL,
	summarized BOOLEAN NOT NULL,
	moderator_id BIGINT,
	co_moderator_id BIGINT,
	moderator_said VARCHAR(24),
	chaired_by_id BIGINT,
	chair_said VARCHAR(24),
	exchanged BOOLEAN NOT NULL,
	titled VARCHAR(24) NOT NULL,
	followed BOOLEAN NOT NULL,
	before_speakers BOOLEAN NOT NULL,
	sitting_id BIGINT,
	continues_id BIGINT,
	link TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_panel PRIMARY KEY (id),
	CONSTRAINT fk_panel_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_panel_moderator_id_person FOREIGN KEY(moderator_id) REFERENCES person (id),
	CONSTRAINT fk_panel_co_moderator_id_person FOREIGN KEY(co_moderator_id) REFERENCES person (id),
	CONSTRAINT fk_panel_chaired_by_id_person FOREIGN KEY(chaired_by_id) REFERENCES person (id),
	CONSTRAINT fk_panel_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_panel_continues_id_panel FOREIGN KEY(continues_id) REFERENCES panel (id),
	CONSTRAINT ck_panel CHECK ("item_id" > 0 AND "place" BETWEEN -1000000000 AND 1000000000 AND "kind" IN ('panel', 'high_level', 'expert', 'interactive', 'stakeholders', 'round_table', 'ministerial_table', 'dialogue', 'high_level_dialogue', 'exchange', 'thematic_discussion', 'ministerial_forum', 'stakeholder_forum', 'thematic', 'special') AND "moderator_id" > 0 AND "co_moderator_id" > 0 AND "moderator_said" IN ('statement', 'introductory', 'keynote', 'opening', 'closing', 'summary') AND "chaired_by_id" > 0 AND "chair_said" IN ('statement', 'introductory', 'keynote', 'opening', 'closing', 'summary') AND "titled" IN ('entitled', 'theme', 'subject') AND "sitting_id" > 0 AND "continues_id" > 0 AND length("link") <= 100000 AND "id" > 0)
);
CREATE TABLE participant (
	person_id BIGINT NOT NULL,
	rank VARCHAR(24) NOT NULL,
	credentials_on DATE,
	online BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_participant PRIMARY KEY (id),
	CONSTRAINT uq_participant_person_id UNIQUE (person_id),
	CONSTRAINT fk_participant_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_participant CHECK ("person_id" > 0 AND "rank" IN ('head', 'alternate', 'adviser', 'member', 'absent') AND "credentials_on" >= '1900-01-01' AND "credentials_on" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE suspension (
	sitting_id BIGINT NOT NULL,
	suspended_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	resumed_at TIMESTAMP WITHOUT TIME ZONE,
	kind TEXT NOT NULL,
	facilitator_id BIGINT,
	id BIGINT NOT NULL,
	CONSTRAINT pk_suspension PRIMARY KEY (id),
	CONSTRAINT fk_suspension_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_suspension_facilitator_id_person FOREIGN KEY(facilitator_id) REFERENCES person (id),
	CONSTRAINT ck_suspension CHECK ("sitting_id" > 0 AND "suspended_at" >= '1900-01-01' AND "suspended_at" < '2200-01-01' AND "resumed_at" >= '1900-01-01' AND "resumed_at" < '2200-01-01' AND length("kind") <= 100000 AND "facilitator_id" > 0 AND "id" > 0)
);
CREATE TABLE action (
	sitting_id BIGINT NOT NULL,
	item_id BIGINT,
	verb VARCHAR(24) NOT NULL,
	document_id BIGINT,
	recommendation_id BIGINT,
	amends_id BIGINT,
	introduced_by_id BIGINT,
	introduced_at_id BIGINT,
	consulted BOOLEAN NOT NULL,
	facilitated_by_id BIGINT,
	sponsors_listed BOOLEAN NOT NULL,
	manner VARCHAR(24) NOT NULL,
	voting VARCHAR(24),
	in_favour INTEGER,
	against INTEGER,
	abstaining INTEGER,
	orally_amended BOOLEAN NOT NULL,
	orally_revised BOOLEAN NOT NULL,
	budget VARCHAR(24),
	decided_at TIMESTAMP WITHOUT TIME ZONE,
	place FLOAT NOT NULL,
	continues BOOLEAN NOT NULL,
	lettered BOOLEAN NOT NULL,
	reference_numbered BOOLEAN,
	text_part TEXT NOT NULL,
	sitting_unsaid BOOLEAN NOT NULL,
	number TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_action PRIMARY KEY (id),
	CONSTRAINT fk_action_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_action_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_action_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
	CONSTRAINT fk_action_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id),
	CONSTRAINT fk_action_amends_id_action FOREIGN KEY(amends_id) REFERENCES action (id),
	CONSTRAINT fk_action_introduced_by_id_officer FOREIGN KEY(introduced_by_id) REFERENCES officer (id),
	CONSTRAINT fk_action_introduced_at_id_sitting FOREIGN KEY(introduced_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_action_facilitated_by_id_officer FOREIGN KEY(facilitated_by_id) REFERENCES officer (id),
	CONSTRAINT ck_action CHECK ("sitting_id" > 0 AND "item_id" > 0 AND "verb" IN ('adopted', 'approved', 'endorsed', 'decided', 'took_note', 'took_action', 'agreed', 'rejected', 'requested', 'recommended', 'informed', 'drawn', 'invited', 'welcomed', 'elected', 'appointed', 'established', 'designated', 'confirmed', 'heard', 'deferred', 'acknowledged', 'reviewed', 'noted', 'considered_adopted', 'adopted_recommended', 'encouraged', 'called_upon', 'stressed', 'urged', 'acceded', 'withdrawn', 'expressed_interest', 'authorized', 'expressed_appreciation', 'entrusted') AND "document_id" > 0 AND "recommendation_id" > 0 AND "amends_id" > 0 AND "introduced_by_id" > 0 AND "introduced_at_id" > 0 AND "facilitated_by_id" > 0 AND "manner" IN ('consensus', 'without_vote', 'acclamation', 'vote', 'without_objection', 'ad_referendum', 'not_stated') AND "voting" IN ('show_of_hands', 'recorded', 'roll_call', 'secret') AND "in_favour" BETWEEN 0 AND 9999 AND "against" BETWEEN 0 AND 9999 AND "abstaining" BETWEEN 0 AND 9999 AND "budget" IN ('none', 'stated') AND "decided_at" >= '1900-01-01' AND "decided_at" < '2200-01-01' AND "place" BETWEEN -1000000000 AND 1000000000 AND length("text_part") <= 100000 AND length("number") <= 100000 AND "id" > 0)
);
CREATE TABLE decision (
	subject VARCHAR(24) NOT NULL,
	sitting_id BIGINT NOT NULL,
	decided_at TIMESTAMP WITHOUT TIME ZONE,
	manner VARCHAR(24) NOT NULL,
	orally_amended BOOLEAN NOT NULL,
	orally_revised BOOLEAN NOT NULL,
	contained_in TEXT NOT NULL,
	introduced_by_id BIGINT,
	id BIGINT NOT NULL,
	CONSTRAINT pk_decision PRIMARY KEY (id),
	CONSTRAINT uq_decision_subject UNIQUE (subject),
	CONSTRAINT fk_decision_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_decision_introduced_by_id_officer FOREIGN KEY(introduced_by_id) REFERENCES officer (id),
	CONSTRAINT ck_decision CHECK ("subject" IN ('agenda', 'organization', 'report') AND "sitting_id" > 0 AND "decided_at" >= '1900-01-01' AND "decided_at" < '2200-01-01' AND "manner" IN ('consensus', 'without_vote', 'acclamation', 'vote', 'without_objection', 'ad_referendum', 'not_stated') AND length("contained_in") <= 100000 AND "introduced_by_id" > 0 AND "id" > 0)
);
CREATE TABLE informal_meeting (
	informal_body_id BIGINT NOT NULL,
	day DATE NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_informal_meeting PRIMARY KEY (id),
	CONSTRAINT uq_informal_meeting_informal_body_id_day UNIQUE (informal_body_id, day),
	CONSTRAINT fk_informal_meeting_informal_body_id_informal_body FOREIGN KEY(informal_body_id) REFERENCES informal_body (id),
	CONSTRAINT ck_informal_meeting CHECK ("informal_body_id" > 0 AND "day" >= '1900-01-01' AND "day" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE informal_officer (
	informal_body_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	office VARCHAR(24) NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_informal_officer PRIMARY KEY (id),
	CONSTRAINT uq_informal_officer_informal_body_id_person_id_office UNIQUE (informal_body_id, person_id, office),
	CONSTRAINT fk_informal_officer_informal_body_id_informal_body FOREIGN KEY(informal_body_id) REFERENCES informal_body (id),
	CONSTRAINT fk_informal_officer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT ck_informal_officer CHECK ("informal_body_id" > 0 AND "person_id" > 0 AND "office" IN ('co_chair', 'vice_chair', 'rapporteur') AND "id" > 0)
);
CREATE TABLE informal_step (
	informal_body_id BIGINT NOT NULL,
	verb VARCHAR(24) NOT NULL,
	item_id BIGINT,
	first INTEGER,
	last INTEGER,
	day DATE,
	joined BOOLEAN NOT NULL,
	consensus BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_informal_step PRIMARY KEY (id),
	CONSTRAINT fk_informal_step_informal_body_id_informal_body FOREIGN KEY(informal_body_id) REFERENCES informal_body (id),
	CONSTRAINT fk_informal_step_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT ck_informal_step CHECK ("informal_body_id" > 0 AND "verb" IN ('heard', 'considered', 'discussed', 'exchanged', 'had_before', 'decided', 'agreed', 'recommended', 'noted', 'took_note', 'adopted', 'own_report', 'expressed_appreciation', 'free') AND "item_id" > 0 AND "first" BETWEEN 0 AND 9999 AND "last" BETWEEN 0 AND 9999 AND "day" >= '1900-01-01' AND "day" < '2200-01-01' AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE panellist (
	panel_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	role VARCHAR(24) NOT NULL,
	grouping_id BIGINT,
	medium VARCHAR(24) NOT NULL,
	place FLOAT NOT NULL,
	turn FLOAT NOT NULL,
	named BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_panellist PRIMARY KEY (id),
	CONSTRAINT uq_panellist_panel_id_person_id UNIQUE (panel_id, person_id),
	CONSTRAINT fk_panellist_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT fk_panellist_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_panellist_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id),
	CONSTRAINT ck_panellist CHECK ("panel_id" > 0 AND "person_id" > 0 AND "role" IN ('keynote', 'panellist', 'discussant') AND "grouping_id" > 0 AND "medium" IN ('room', 'online', 'video', 'written') AND "place" BETWEEN -1000000000 AND 1000000000 AND "turn" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE point (
	item_id BIGINT NOT NULL,
	place FLOAT NOT NULL,
	paragraph INTEGER NOT NULL,
	joins VARCHAR(24) NOT NULL,
	quantifier VARCHAR(24),
	delegations BOOLEAN NOT NULL,
	noun VARCHAR(24),
	adverb VARCHAR(24),
	voice VARCHAR(24) NOT NULL,
	person_id BIGINT,
	groups INTEGER NOT NULL,
	joined_groups VARCHAR(24),
	group_size INTEGER NOT NULL,
	grouping_id BIGINT,
	panel_id BIGINT,
	section TEXT NOT NULL,
	at_sittings BOOLEAN NOT NULL,
	sitting_id BIGINT,
	informal_body_id BIGINT,
	informal_first INTEGER,
	informal_last INTEGER,
	of_noun BOOLEAN NOT NULL,
	form VARCHAR(24),
	named BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_point PRIMARY KEY (id),
	CONSTRAINT fk_point_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_point_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_point_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id),
	CONSTRAINT fk_point_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT fk_point_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_point_informal_body_id_informal_body FOREIGN KEY(informal_body_id) REFERENCES informal_body (id),
	CONSTRAINT ck_point CHECK ("item_id" > 0 AND "place" BETWEEN -1000000000 AND 1000000000 AND "paragraph" BETWEEN 0 AND 9999 AND "joins" IN ('none', 'discussion', 'general', 'exchange', 'regard', 'connection', 'concerning', 'regarding', 'on', 'respect', 'relation', 'reference', 'given', 'light', 'referring', 'recalling', 'context', 'backdrop', 'bearing', 'following', 'reply', 'words', 'response', 'questions', 'opening_remarks', 'closing_remarks', 'opening_statement', 'closing_statement', 'statement', 'addition', 'furthermore', 'moreover', 'same_time', 'nevertheless', 'therefore', 'example', 'lastly', 'also', 'likewise', 'further', 'however', 'however_begins', 'while', 'while_begins', 'and') AND "quantifier" IN ('one', 'another', 'two', 'some', 'several', 'a_number', 'many', 'most', 'other', 'all') AND "noun" IN ('speakers', 'delegations', 'delegates', 'representatives', 'members', 'member_states', 'states_parties', 'participants') AND "adverb" IN ('generally', 'widely', 'strongly', 'once_again', 'unanimously', 'increasingly') AND "voice" IN ('speakers', 'groups', 'state_groups', 'entities', 'group', 'sponsor', 'sponsors', 'panellists', 'secretariat', 'chair', 'body', 'official', 'entity') AND "person_id" > 0 AND "groups" BETWEEN 0 AND 9999 AND "joined_groups" IN ('one', 'another', 'two', 'some', 'several', 'a_number', 'many', 'most', 'other', 'all') AND "group_size" BETWEEN 0 AND 9999 AND "grouping_id" > 0 AND "panel_id" > 0 AND length("section") <= 100000 AND "sitting_id" > 0 AND "informal_body_id" > 0 AND "informal_first" BETWEEN 0 AND 9999 AND "informal_last" BETWEEN 0 AND 9999 AND "form" IN ('concern', 'appreciation', 'support', 'hope', 'view', 'considered', 'noted', 'emphasized', 'recalled', 'suggested', 'stated', 'question', 'clarification', 'mentioned', 'exchanged', 'typed', 'same', 'appeal', 'asserted', 'free') AND "id" > 0)
);
CREATE TABLE presenter (
	panel_id BIGINT NOT NULL,
	delegation_id BIGINT NOT NULL,
	medium VARCHAR(24) NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_presenter PRIMARY KEY (id),
	CONSTRAINT uq_presenter_panel_id_delegation_id UNIQUE (panel_id, delegation_id),
	CONSTRAINT fk_presenter_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT fk_presenter_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_presenter CHECK ("panel_id" > 0 AND "delegation_id" > 0 AND "medium" IN ('room', 'online', 'video', 'written') AND "id" > 0)
);
CREATE TABLE presiding (
	sitting_id BIGINT NOT NULL,
	officer_id BIGINT NOT NULL,
	item_id BIGINT,
	acting BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_presiding PRIMARY KEY (id),
	CONSTRAINT uq_presiding_sitting_id_officer_id_item_id UNIQUE (sitting_id, officer_id, item_id),
	CONSTRAINT fk_presiding_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_presiding_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id),
	CONSTRAINT fk_presiding_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT ck_presiding CHECK ("sitting_id" > 0 AND "officer_id" > 0 AND "item_id" > 0 AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE ballot (
	action_id BIGINT NOT NULL,
	delegation_id BIGINT NOT NULL,
	choice VARCHAR(24) NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_ballot PRIMARY KEY (id),
	CONSTRAINT uq_ballot_action_id_delegation_id UNIQUE (action_id, delegation_id),
	CONSTRAINT fk_ballot_action_id_action FOREIGN KEY(action_id) REFERENCES action (id),
	CONSTRAINT fk_ballot_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_ballot CHECK ("action_id" > 0 AND "delegation_id" > 0 AND "choice" IN ('in_favour', 'against', 'abstaining', 'not_participating') AND "id" > 0)
);
CREATE TABLE request (
	sitting_id BIGINT NOT NULL,
	item_id BIGINT,
	lane VARCHAR(24) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	medium VARCHAR(24) NOT NULL,
	said_as VARCHAR(24) NOT NULL,
	opened BOOLEAN NOT NULL,
	quoted BOOLEAN NOT NULL,
	delegation_id BIGINT,
	person_id BIGINT,
	grouping_id BIGINT,
	action_id BIGINT,
	recommendation_id BIGINT,
	panel_id BIGINT,
	guest TEXT NOT NULL,
	place FLOAT NOT NULL,
	asked_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	called_at TIMESTAMP WITHOUT TIME ZONE,
	begun_at TIMESTAMP WITHOUT TIME ZONE,
	ended_at TIMESTAMP WITHOUT TIME ZONE,
	withdrawn_at TIMESTAMP WITHOUT TIME ZONE,
	absent_at TIMESTAMP WITHOUT TIME ZONE,
	deferred_at TIMESTAMP WITHOUT TIME ZONE,
	interrupted BOOLEAN NOT NULL,
	allotted INTEGER,
	consented BOOLEAN NOT NULL,
	text_at TIMESTAMP WITHOUT TIME ZONE,
	struck TEXT NOT NULL,
	text_link TEXT NOT NULL,
	note TEXT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_request PRIMARY KEY (id),
	CONSTRAINT fk_request_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_request_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_request_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT fk_request_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_request_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id),
	CONSTRAINT fk_request_action_id_action FOREIGN KEY(action_id) REFERENCES action (id),
	CONSTRAINT fk_request_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id),
	CONSTRAINT fk_request_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT ck_request CHECK ("sitting_id" > 0 AND "item_id" > 0 AND "lane" IN ('list', 'reply', 'order', 'secretariat', 'panel', 'invited') AND "kind" IN ('general', 'question', 'answer', 'introduction', 'position', 'reply', 'opening', 'closing') AND "medium" IN ('room', 'online', 'video', 'written') AND "said_as" IN ('statement', 'remarks', 'address', 'keynote', 'welcome', 'introductory', 'plain', 'unsaid') AND "delegation_id" > 0 AND "person_id" > 0 AND "grouping_id" > 0 AND "action_id" > 0 AND "recommendation_id" > 0 AND "panel_id" > 0 AND length("guest") <= 100000 AND "place" BETWEEN -1000000000 AND 1000000000 AND "asked_at" >= '1900-01-01' AND "asked_at" < '2200-01-01' AND "called_at" >= '1900-01-01' AND "called_at" < '2200-01-01' AND "begun_at" >= '1900-01-01' AND "begun_at" < '2200-01-01' AND "ended_at" >= '1900-01-01' AND "ended_at" < '2200-01-01' AND "withdrawn_at" >= '1900-01-01' AND "withdrawn_at" < '2200-01-01' AND "absent_at" >= '1900-01-01' AND "absent_at" < '2200-01-01' AND "deferred_at" >= '1900-01-01' AND "deferred_at" < '2200-01-01' AND "allotted" BETWEEN 0 AND 9999 AND "text_at" >= '1900-01-01' AND "text_at" < '2200-01-01' AND length("struck") <= 100000 AND length("text_link") <= 100000 AND length("note") <= 100000 AND "id" > 0)
);
CREATE INDEX ix_request_place ON request (sitting_id, lane, place);
CREATE INDEX ix_request_spoken ON request (item_id, delegation_id, sitting_id, lane, struck) WHERE begun_at IS NOT NULL;
CREATE INDEX ix_request_waiting ON request (sitting_id, lane, place) WHERE ended_at IS NULL AND withdrawn_at IS NULL AND absent_at IS NULL;
CREATE UNIQUE INDEX uq_request_open ON request (sitting_id) WHERE begun_at IS NOT NULL AND ended_at IS NULL AND NOT interrupted;
CREATE TABLE reservation (
	recommendation_id BIGINT,
	decision_id BIGINT,
	action_id BIGINT,
	delegation_id BIGINT NOT NULL,
	made_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	dissociates BOOLEAN NOT NULL,
	remarks BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_reservation PRIMARY KEY (id),
	CONSTRAINT fk_reservation_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id),
	CONSTRAINT fk_reservation_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id),
	CONSTRAINT fk_reservation_action_id_action FOREIGN KEY(action_id) REFERENCES action (id),
	CONSTRAINT fk_reservation_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_reservation CHECK ("recommendation_id" > 0 AND "decision_id" > 0 AND "action_id" > 0 AND "delegation_id" > 0 AND "made_at" >= '1900-01-01' AND "made_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE sponsor (
	action_id BIGINT,
	recommendation_id BIGINT,
	delegation_id BIGINT NOT NULL,
	introduced BOOLEAN NOT NULL,
	grouping_id BIGINT,
	joined BOOLEAN NOT NULL,
	joined_at_id BIGINT,
	id BIGINT NOT NULL,
	CONSTRAINT pk_sponsor PRIMARY KEY (id),
	CONSTRAINT fk_sponsor_action_id_action FOREIGN KEY(action_id) REFERENCES action (id),
	CONSTRAINT fk_sponsor_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id),
	CONSTRAINT fk_sponsor_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT fk_sponsor_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id),
	CONSTRAINT fk_sponsor_joined_at_id_sitting FOREIGN KEY(joined_at_id) REFERENCES sitting (id),
	CONSTRAINT ck_sponsor CHECK ("action_id" > 0 AND "recommendation_id" > 0 AND "delegation_id" > 0 AND "grouping_id" > 0 AND "joined_at_id" > 0 AND "id" > 0)
);
CREATE TABLE support (
	point_id BIGINT NOT NULL,
	delegation_id BIGINT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_support PRIMARY KEY (id),
	CONSTRAINT uq_support_point_id_delegation_id UNIQUE (point_id, delegation_id),
	CONSTRAINT fk_support_point_id_point FOREIGN KEY(point_id) REFERENCES point (id),
	CONSTRAINT fk_support_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_support CHECK ("point_id" > 0 AND "delegation_id" > 0 AND "id" > 0)
);
CREATE TABLE aligned (
	request_id BIGINT NOT NULL,
	delegation_id BIGINT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_aligned PRIMARY KEY (id),
	CONSTRAINT uq_aligned_request_id_delegation_id UNIQUE (request_id, delegation_id),
	CONSTRAINT fk_aligned_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_aligned_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT ck_aligned CHECK ("request_id" > 0 AND "delegation_id" > 0 AND "id" > 0)
);
CREATE TABLE attachment (
	request_id BIGINT NOT NULL,
	name TEXT NOT NULL,
	content_id TEXT NOT NULL,
	attached_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_attachment PRIMARY KEY (id),
	CONSTRAINT uq_attachment_request_id_name UNIQUE (request_id, name),
	CONSTRAINT fk_attachment_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_attachment_content_id_content FOREIGN KEY(content_id) REFERENCES content (id),
	CONSTRAINT ck_attachment CHECK ("request_id" > 0 AND length("name") <= 100000 AND length("content_id") <= 100000 AND "attached_at" >= '1900-01-01' AND "attached_at" < '2200-01-01' AND "id" > 0)
);
CREATE TABLE introduced (
	request_id BIGINT NOT NULL,
	document_id BIGINT NOT NULL,
	place FLOAT NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_introduced PRIMARY KEY (id),
	CONSTRAINT uq_introduced_request_id_document_id UNIQUE (request_id, document_id),
	CONSTRAINT fk_introduced_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_introduced_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
	CONSTRAINT ck_introduced CHECK ("request_id" > 0 AND "document_id" > 0 AND "place" BETWEEN -1000000000 AND 1000000000 AND "id" > 0)
);
CREATE TABLE pause (
	request_id BIGINT NOT NULL,
	paused_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	resumed_at TIMESTAMP WITHOUT TIME ZONE,
	id BIGINT NOT NULL,
	CONSTRAINT pk_pause PRIMARY KEY (id),
	CONSTRAINT fk_pause_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT ck_pause CHECK ("request_id" > 0 AND "paused_at" >= '1900-01-01' AND "paused_at" < '2200-01-01' AND "resumed_at" >= '1900-01-01' AND "resumed_at" < '2200-01-01' AND "id" > 0)
);
CREATE INDEX ix_pause_request_id ON pause (request_id);
CREATE TABLE ruling (
	request_id BIGINT NOT NULL,
	ruled_at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
	appealed BOOLEAN NOT NULL,
	upheld BOOLEAN NOT NULL,
	id BIGINT NOT NULL,
	CONSTRAINT pk_ruling PRIMARY KEY (id),
	CONSTRAINT uq_ruling_request_id UNIQUE (request_id),
	CONSTRAINT fk_ruling_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT ck_ruling CHECK ("request_id" > 0 AND "ruled_at" >= '1900-01-01' AND "ruled_at" < '2200-01-01' AND "id" > 0)
);
