CREATE TABLE acceptance (
	"table" TEXT NOT NULL,
	"row" INTEGER NOT NULL,
	finding TEXT NOT NULL,
	facts TEXT NOT NULL,
	reason TEXT NOT NULL,
	accepted_at DATETIME NOT NULL,
	station TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_acceptance PRIMARY KEY (id),
	CONSTRAINT uq_acceptance_table_row_finding UNIQUE ("table", "row", finding)
);
CREATE TABLE agenda_item (
	number INTEGER NOT NULL,
	parent_id INTEGER,
	substantive BOOLEAN NOT NULL,
	deliberations VARCHAR(24) NOT NULL,
	joint_with_id INTEGER,
	debate VARCHAR(24),
	no_issues BOOLEAN NOT NULL,
	documents_link TEXT NOT NULL,
	speakers_link TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_agenda_item PRIMARY KEY (id),
	CONSTRAINT uq_agenda_item_parent_id_number UNIQUE (parent_id, number),
	CONSTRAINT fk_agenda_item_parent_id_agenda_item FOREIGN KEY(parent_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_agenda_item_joint_with_id_agenda_item FOREIGN KEY(joint_with_id) REFERENCES agenda_item (id)
);
CREATE TABLE attendance_list (
	category TEXT NOT NULL,
	is_open BOOLEAN NOT NULL,
	as_entered BOOLEAN NOT NULL,
	unnamed INTEGER NOT NULL,
	absent INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_attendance_list PRIMARY KEY (id),
	CONSTRAINT uq_attendance_list_category UNIQUE (category)
);
CREATE TABLE content (
	id TEXT NOT NULL,
	data BLOB NOT NULL,
	CONSTRAINT pk_content PRIMARY KEY (id)
);
CREATE TABLE doubt (
	"table" TEXT NOT NULL,
	"row" INTEGER NOT NULL,
	"column" TEXT NOT NULL,
	alternative TEXT NOT NULL,
	note TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_doubt PRIMARY KEY (id),
	CONSTRAINT uq_doubt_table_row_column UNIQUE ("table", "row", "column")
);
CREATE TABLE grouping (
	code TEXT NOT NULL,
	regional BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_grouping PRIMARY KEY (id),
	CONSTRAINT uq_grouping_code UNIQUE (code)
);
CREATE TABLE insertion (
	anchor TEXT NOT NULL,
	side VARCHAR(24) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	level INTEGER NOT NULL,
	unnumbered BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_insertion PRIMARY KEY (id),
	CONSTRAINT uq_insertion_anchor_side_place UNIQUE (anchor, side, place)
);
CREATE TABLE journal (
	id INTEGER NOT NULL,
	uid TEXT NOT NULL,
	at DATETIME NOT NULL,
	station TEXT NOT NULL,
	user TEXT NOT NULL,
	act TEXT NOT NULL,
	args TEXT NOT NULL,
	tables TEXT NOT NULL,
	undoes INTEGER,
	schema INTEGER NOT NULL,
	CONSTRAINT pk_journal PRIMARY KEY (id),
	CONSTRAINT fk_journal_undoes_journal FOREIGN KEY(undoes) REFERENCES journal (id)
);
CREATE TABLE mandate (
	kind VARCHAR(24) NOT NULL,
	number TEXT NOT NULL,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_mandate PRIMARY KEY (id)
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
	closed_at DATETIME,
	id INTEGER NOT NULL,
	CONSTRAINT pk_meeting PRIMARY KEY (id)
);
CREATE TABLE message (
	body TEXT NOT NULL,
	sent_at DATETIME NOT NULL,
	cleared_at DATETIME,
	id INTEGER NOT NULL,
	CONSTRAINT pk_message PRIMARY KEY (id)
);
CREATE TABLE omission (
	block TEXT NOT NULL,
	whole BOOLEAN NOT NULL,
	reason TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_omission PRIMARY KEY (id),
	CONSTRAINT uq_omission_block UNIQUE (block)
);
CREATE TABLE option (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_option PRIMARY KEY (id),
	CONSTRAINT uq_option_name UNIQUE (name)
);
CREATE TABLE outline_section (
	kind TEXT NOT NULL,
	parent TEXT NOT NULL,
	place FLOAT NOT NULL,
	unnumbered BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_outline_section PRIMARY KEY (id),
	CONSTRAINT uq_outline_section_kind UNIQUE (kind)
);
CREATE TABLE override (
	block TEXT NOT NULL,
	facts TEXT NOT NULL,
	made_at DATETIME NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_override PRIMARY KEY (id),
	CONSTRAINT uq_override_block UNIQUE (block)
);
CREATE TABLE own_sentence (
	saying TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_own_sentence PRIMARY KEY (id),
	CONSTRAINT uq_own_sentence_saying UNIQUE (saying)
);
CREATE TABLE placeholder (
	kind VARCHAR(24) NOT NULL,
	"table" TEXT NOT NULL,
	"row" INTEGER NOT NULL,
	note TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_placeholder PRIMARY KEY (id),
	CONSTRAINT uq_placeholder_table_row_kind UNIQUE ("table", "row", kind)
);
CREATE TABLE previous_meeting (
	first_day DATE NOT NULL,
	last_day DATE NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_previous_meeting PRIMARY KEY (id),
	CONSTRAINT uq_previous_meeting_first_day UNIQUE (first_day)
);
CREATE TABLE recess (
	first_day DATE NOT NULL,
	last_day DATE NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_recess PRIMARY KEY (id),
	CONSTRAINT uq_recess_first_day UNIQUE (first_day)
);
CREATE TABLE sitting (
	number INTEGER NOT NULL,
	day DATE NOT NULL,
	planned_begin DATETIME,
	planned_end DATETIME,
	opened_at DATETIME,
	closed_at DATETIME,
	held BOOLEAN,
	resumed BOOLEAN NOT NULL,
	inquorate BOOLEAN NOT NULL,
	kind VARCHAR(24),
	record_symbol TEXT NOT NULL,
	speakers_link TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_sitting PRIMARY KEY (id),
	CONSTRAINT uq_sitting_number UNIQUE (number)
);
CREATE TABLE wording (
	"table" TEXT NOT NULL,
	"row" INTEGER NOT NULL,
	field TEXT NOT NULL,
	lang TEXT NOT NULL,
	body TEXT NOT NULL,
	revision INTEGER NOT NULL,
	basis INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_wording PRIMARY KEY (id),
	CONSTRAINT uq_wording_table_row_field_lang UNIQUE ("table", "row", field, lang)
);
CREATE TABLE cluster (
	place FLOAT NOT NULL,
	item_id INTEGER,
	kind VARCHAR(24),
	id INTEGER NOT NULL,
	CONSTRAINT pk_cluster PRIMARY KEY (id),
	CONSTRAINT fk_cluster_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE TABLE delegation (
	code TEXT NOT NULL,
	category VARCHAR(24) NOT NULL,
	grouping_id INTEGER,
	signed BOOLEAN NOT NULL,
	party BOOLEAN NOT NULL,
	signed_on DATE,
	party_since DATE,
	consultative BOOLEAN,
	standing_observer BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_delegation PRIMARY KEY (id),
	CONSTRAINT uq_delegation_code UNIQUE (code),
	CONSTRAINT fk_delegation_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id)
);
CREATE TABLE item_sitting (
	item_id INTEGER NOT NULL,
	sitting_id INTEGER NOT NULL,
	taken_up_at DATETIME,
	finished_at DATETIME,
	debated BOOLEAN NOT NULL,
	closed BOOLEAN NOT NULL,
	undiscussed BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_item_sitting PRIMARY KEY (id),
	CONSTRAINT uq_item_sitting_item_id_sitting_id UNIQUE (item_id, sitting_id),
	CONSTRAINT fk_item_sitting_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_item_sitting_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id)
);
CREATE TABLE journal_change (
	id INTEGER NOT NULL,
	journal_id INTEGER NOT NULL,
	n INTEGER NOT NULL,
	"table" TEXT NOT NULL,
	"row" INTEGER NOT NULL,
	kind TEXT NOT NULL,
	was TEXT NOT NULL,
	now TEXT NOT NULL,
	CONSTRAINT pk_journal_change PRIMARY KEY (id),
	CONSTRAINT uq_journal_change_journal_id_n UNIQUE (journal_id, n),
	CONSTRAINT fk_journal_change_journal_id_journal FOREIGN KEY(journal_id) REFERENCES journal (id)
);
CREATE TABLE list_closing (
	item_id INTEGER NOT NULL,
	closed_at DATETIME NOT NULL,
	reopened_at DATETIME,
	id INTEGER NOT NULL,
	CONSTRAINT pk_list_closing PRIMARY KEY (id),
	CONSTRAINT fk_list_closing_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE INDEX ix_list_closing_item_id ON list_closing (item_id);
CREATE TABLE slot (
	sitting_id INTEGER NOT NULL,
	item_id INTEGER,
	begins_at DATETIME NOT NULL,
	ends_at DATETIME NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_slot PRIMARY KEY (id),
	CONSTRAINT fk_slot_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_slot_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE TABLE speaker_count (
	item_id INTEGER NOT NULL,
	sitting_id INTEGER NOT NULL,
	since_id INTEGER,
	kind VARCHAR(24) NOT NULL,
	number INTEGER NOT NULL,
	said_at DATETIME,
	id INTEGER NOT NULL,
	CONSTRAINT pk_speaker_count PRIMARY KEY (id),
	CONSTRAINT fk_speaker_count_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_speaker_count_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_speaker_count_since_id_sitting FOREIGN KEY(since_id) REFERENCES sitting (id)
);
CREATE TABLE wording_version (
	wording_id INTEGER NOT NULL,
	revision INTEGER NOT NULL,
	body TEXT NOT NULL,
	replaced_at DATETIME NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_wording_version PRIMARY KEY (id),
	CONSTRAINT uq_wording_version_wording_id_revision UNIQUE (wording_id, revision),
	CONSTRAINT fk_wording_version_wording_id_wording FOREIGN KEY(wording_id) REFERENCES wording (id)
);
CREATE TABLE delegation_name (
	delegation_id INTEGER NOT NULL,
	lang TEXT NOT NULL,
	listed TEXT NOT NULL,
	running TEXT NOT NULL,
	paren TEXT NOT NULL,
	article TEXT NOT NULL,
	gender VARCHAR(24),
	valid_from DATE,
	valid_until DATE,
	id INTEGER NOT NULL,
	CONSTRAINT pk_delegation_name PRIMARY KEY (id),
	CONSTRAINT uq_delegation_name_delegation_id_lang_valid_from UNIQUE (delegation_id, lang, valid_from),
	CONSTRAINT fk_delegation_name_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE document (
	kind VARCHAR(24) NOT NULL,
	symbol TEXT NOT NULL,
	by_secretariat BOOLEAN NOT NULL,
	submitter_id INTEGER,
	revision VARCHAR(24),
	item_id INTEGER,
	about BOOLEAN NOT NULL,
	transmits BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_document PRIMARY KEY (id),
	CONSTRAINT fk_document_submitter_id_delegation FOREIGN KEY(submitter_id) REFERENCES delegation (id),
	CONSTRAINT fk_document_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE TABLE motion (
	sitting_id INTEGER NOT NULL,
	item_id INTEGER,
	delegation_id INTEGER,
	kind VARCHAR(24) NOT NULL,
	moved_at DATETIME NOT NULL,
	carried BOOLEAN,
	in_favour INTEGER,
	against INTEGER,
	abstaining INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_motion PRIMARY KEY (id),
	CONSTRAINT fk_motion_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_motion_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_motion_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE passage (
	block TEXT NOT NULL,
	state VARCHAR(24) NOT NULL,
	decided_at DATETIME NOT NULL,
	proposer_id INTEGER,
	facts TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_passage PRIMARY KEY (id),
	CONSTRAINT uq_passage_block UNIQUE (block),
	CONSTRAINT fk_passage_proposer_id_delegation FOREIGN KEY(proposer_id) REFERENCES delegation (id)
);
CREATE TABLE person (
	gender VARCHAR(24) NOT NULL,
	gender_guessed BOOLEAN NOT NULL,
	honorific VARCHAR(24),
	delegation_id INTEGER,
	secretariat BOOLEAN NOT NULL,
	serves_as VARCHAR(24),
	id INTEGER NOT NULL,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE presence (
	delegation_id INTEGER NOT NULL,
	sitting_id INTEGER NOT NULL,
	online BOOLEAN NOT NULL,
	assumed BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_presence PRIMARY KEY (id),
	CONSTRAINT uq_presence_delegation_id_sitting_id UNIQUE (delegation_id, sitting_id),
	CONSTRAINT fk_presence_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT fk_presence_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id)
);
CREATE TABLE recommendation (
	cluster_id INTEGER NOT NULL,
	place FLOAT NOT NULL,
	state VARCHAR(24) NOT NULL,
	proposer_id INTEGER,
	sitting_id INTEGER,
	adopted_at DATETIME,
	manner VARCHAR(24),
	orally_amended BOOLEAN NOT NULL,
	orally_revised BOOLEAN NOT NULL,
	own_number TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_recommendation PRIMARY KEY (id),
	CONSTRAINT fk_recommendation_cluster_id_cluster FOREIGN KEY(cluster_id) REFERENCES cluster (id),
	CONSTRAINT fk_recommendation_proposer_id_delegation FOREIGN KEY(proposer_id) REFERENCES delegation (id),
	CONSTRAINT fk_recommendation_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id)
);
CREATE TABLE registration (
	delegation_id INTEGER NOT NULL,
	registered_at DATETIME,
	id INTEGER NOT NULL,
	CONSTRAINT pk_registration PRIMARY KEY (id),
	CONSTRAINT uq_registration_delegation_id UNIQUE (delegation_id),
	CONSTRAINT fk_registration_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE informal_body (
	kind VARCHAR(24) NOT NULL,
	item_id INTEGER,
	established_at_id INTEGER,
	allocated_at_id INTEGER,
	chaired_by_id INTEGER,
	chair_elected_at_id INTEGER,
	shares_bureau BOOLEAN NOT NULL,
	subgroups INTEGER,
	meetings INTEGER,
	reported_at_id INTEGER,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_informal_body PRIMARY KEY (id),
	CONSTRAINT fk_informal_body_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_informal_body_established_at_id_sitting FOREIGN KEY(established_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_informal_body_allocated_at_id_sitting FOREIGN KEY(allocated_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_informal_body_chaired_by_id_person FOREIGN KEY(chaired_by_id) REFERENCES person (id),
	CONSTRAINT fk_informal_body_chair_elected_at_id_sitting FOREIGN KEY(chair_elected_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_informal_body_reported_at_id_sitting FOREIGN KEY(reported_at_id) REFERENCES sitting (id)
);
CREATE TABLE officer (
	person_id INTEGER NOT NULL,
	office VARCHAR(24) NOT NULL,
	elected_at_id INTEGER,
	elected_on DATE,
	by_acclamation BOOLEAN NOT NULL,
	rank INTEGER,
	of_previous BOOLEAN NOT NULL,
	vacant BOOLEAN NOT NULL,
	deferred_at_id INTEGER,
	of_next BOOLEAN NOT NULL,
	designated_at_id INTEGER,
	nominated_by_id INTEGER,
	replaces_id INTEGER,
	serves_from DATE,
	served_until DATE,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_officer PRIMARY KEY (id),
	CONSTRAINT uq_officer_person_id_office_of_next UNIQUE (person_id, office, of_next),
	CONSTRAINT fk_officer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_officer_elected_at_id_sitting FOREIGN KEY(elected_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_officer_deferred_at_id_sitting FOREIGN KEY(deferred_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_officer_designated_at_id_sitting FOREIGN KEY(designated_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_officer_nominated_by_id_grouping FOREIGN KEY(nominated_by_id) REFERENCES grouping (id),
	CONSTRAINT fk_officer_replaces_id_officer FOREIGN KEY(replaces_id) REFERENCES officer (id)
);
CREATE TABLE panel (
	item_id INTEGER,
	place FLOAT NOT NULL,
	kind VARCHAR(24) NOT NULL,
	summarized BOOLEAN NOT NULL,
	moderator_id INTEGER,
	co_moderator_id INTEGER,
	moderator_said VARCHAR(24),
	chaired_by_id INTEGER,
	chair_said VARCHAR(24),
	exchanged BOOLEAN NOT NULL,
	titled VARCHAR(24) NOT NULL,
	followed BOOLEAN NOT NULL,
	before_speakers BOOLEAN NOT NULL,
	sitting_id INTEGER,
	continues_id INTEGER,
	link TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_panel PRIMARY KEY (id),
	CONSTRAINT fk_panel_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_panel_moderator_id_person FOREIGN KEY(moderator_id) REFERENCES person (id),
	CONSTRAINT fk_panel_co_moderator_id_person FOREIGN KEY(co_moderator_id) REFERENCES person (id),
	CONSTRAINT fk_panel_chaired_by_id_person FOREIGN KEY(chaired_by_id) REFERENCES person (id),
	CONSTRAINT fk_panel_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_panel_continues_id_panel FOREIGN KEY(continues_id) REFERENCES panel (id)
);
CREATE TABLE participant (
	person_id INTEGER NOT NULL,
	rank VARCHAR(24) NOT NULL,
	credentials_on DATE,
	online BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_participant PRIMARY KEY (id),
	CONSTRAINT uq_participant_person_id UNIQUE (person_id),
	CONSTRAINT fk_participant_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE suspension (
	sitting_id INTEGER NOT NULL,
	suspended_at DATETIME NOT NULL,
	resumed_at DATETIME,
	kind TEXT NOT NULL,
	facilitator_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_suspension PRIMARY KEY (id),
	CONSTRAINT fk_suspension_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_suspension_facilitator_id_person FOREIGN KEY(facilitator_id) REFERENCES person (id)
);
CREATE TABLE action (
	sitting_id INTEGER NOT NULL,
	item_id INTEGER,
	verb VARCHAR(24) NOT NULL,
	document_id INTEGER,
	recommendation_id INTEGER,
	amends_id INTEGER,
	introduced_by_id INTEGER,
	introduced_at_id INTEGER,
	consulted BOOLEAN NOT NULL,
	facilitated_by_id INTEGER,
	sponsors_listed BOOLEAN NOT NULL,
	manner VARCHAR(24) NOT NULL,
	voting VARCHAR(24),
	in_favour INTEGER,
	against INTEGER,
	abstaining INTEGER,
	orally_amended BOOLEAN NOT NULL,
	orally_revised BOOLEAN NOT NULL,
	budget VARCHAR(24),
	decided_at DATETIME,
	place FLOAT NOT NULL,
	continues BOOLEAN NOT NULL,
	lettered BOOLEAN NOT NULL,
	reference_numbered BOOLEAN,
	text_part TEXT NOT NULL,
	sitting_unsaid BOOLEAN NOT NULL,
	number TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_action PRIMARY KEY (id),
	CONSTRAINT fk_action_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_action_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_action_document_id_document FOREIGN KEY(document_id) REFERENCES document (id),
	CONSTRAINT fk_action_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id),
	CONSTRAINT fk_action_amends_id_action FOREIGN KEY(amends_id) REFERENCES action (id),
	CONSTRAINT fk_action_introduced_by_id_officer FOREIGN KEY(introduced_by_id) REFERENCES officer (id),
	CONSTRAINT fk_action_introduced_at_id_sitting FOREIGN KEY(introduced_at_id) REFERENCES sitting (id),
	CONSTRAINT fk_action_facilitated_by_id_officer FOREIGN KEY(facilitated_by_id) REFERENCES officer (id)
);
CREATE TABLE decision (
	subject VARCHAR(24) NOT NULL,
	sitting_id INTEGER NOT NULL,
	decided_at DATETIME,
	manner VARCHAR(24) NOT NULL,
	orally_amended BOOLEAN NOT NULL,
	orally_revised BOOLEAN NOT NULL,
	contained_in TEXT NOT NULL,
	introduced_by_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_decision PRIMARY KEY (id),
	CONSTRAINT uq_decision_subject UNIQUE (subject),
	CONSTRAINT fk_decision_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_decision_introduced_by_id_officer FOREIGN KEY(introduced_by_id) REFERENCES officer (id)
);
CREATE TABLE informal_meeting (
	informal_body_id INTEGER NOT NULL,
	day DATE NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_informal_meeting PRIMARY KEY (id),
	CONSTRAINT uq_informal_meeting_informal_body_id_day UNIQUE (informal_body_id, day),
	CONSTRAINT fk_informal_meeting_informal_body_id_informal_body FOREIGN KEY(informal_body_id) REFERENCES informal_body (id)
);
CREATE TABLE informal_officer (
	informal_body_id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	office VARCHAR(24) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_informal_officer PRIMARY KEY (id),
	CONSTRAINT uq_informal_officer_informal_body_id_person_id_office UNIQUE (informal_body_id, person_id, office),
	CONSTRAINT fk_informal_officer_informal_body_id_informal_body FOREIGN KEY(informal_body_id) REFERENCES informal_body (id),
	CONSTRAINT fk_informal_officer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE informal_step (
	informal_body_id INTEGER NOT NULL,
	verb VARCHAR(24) NOT NULL,
	item_id INTEGER,
	first INTEGER,
	last INTEGER,
	day DATE,
	joined BOOLEAN NOT NULL,
	consensus BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_informal_step PRIMARY KEY (id),
	CONSTRAINT fk_informal_step_informal_body_id_informal_body FOREIGN KEY(informal_body_id) REFERENCES informal_body (id),
	CONSTRAINT fk_informal_step_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE TABLE panellist (
	panel_id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	role VARCHAR(24) NOT NULL,
	grouping_id INTEGER,
	medium VARCHAR(24) NOT NULL,
	place FLOAT NOT NULL,
	turn FLOAT NOT NULL,
	named BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_panellist PRIMARY KEY (id),
	CONSTRAINT uq_panellist_panel_id_person_id UNIQUE (panel_id, person_id),
	CONSTRAINT fk_panellist_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT fk_panellist_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_panellist_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id)
);
CREATE TABLE point (
	item_id INTEGER NOT NULL,
	place FLOAT NOT NULL,
	paragraph INTEGER NOT NULL,
	joins VARCHAR(24) NOT NULL,
	quantifier VARCHAR(24),
	delegations BOOLEAN NOT NULL,
	noun VARCHAR(24),
	adverb VARCHAR(24),
	voice VARCHAR(24) NOT NULL,
	person_id INTEGER,
	groups INTEGER NOT NULL,
	joined_groups VARCHAR(24),
	group_size INTEGER NOT NULL,
	grouping_id INTEGER,
	panel_id INTEGER,
	section TEXT NOT NULL,
	at_sittings BOOLEAN NOT NULL,
	sitting_id INTEGER,
	informal_body_id INTEGER,
	informal_first INTEGER,
	informal_last INTEGER,
	of_noun BOOLEAN NOT NULL,
	form VARCHAR(24),
	named BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_point PRIMARY KEY (id),
	CONSTRAINT fk_point_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_point_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_point_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id),
	CONSTRAINT fk_point_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT fk_point_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_point_informal_body_id_informal_body FOREIGN KEY(informal_body_id) REFERENCES informal_body (id)
);
CREATE TABLE presenter (
	panel_id INTEGER NOT NULL,
	delegation_id INTEGER NOT NULL,
	medium VARCHAR(24) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_presenter PRIMARY KEY (id),
	CONSTRAINT uq_presenter_panel_id_delegation_id UNIQUE (panel_id, delegation_id),
	CONSTRAINT fk_presenter_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id),
	CONSTRAINT fk_presenter_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE presiding (
	sitting_id INTEGER NOT NULL,
	officer_id INTEGER NOT NULL,
	item_id INTEGER,
	acting BOOLEAN NOT NULL,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_presiding PRIMARY KEY (id),
	CONSTRAINT uq_presiding_sitting_id_officer_id_item_id UNIQUE (sitting_id, officer_id, item_id),
	CONSTRAINT fk_presiding_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_presiding_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id),
	CONSTRAINT fk_presiding_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id)
);
CREATE TABLE ballot (
	action_id INTEGER NOT NULL,
	delegation_id INTEGER NOT NULL,
	choice VARCHAR(24) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_ballot PRIMARY KEY (id),
	CONSTRAINT uq_ballot_action_id_delegation_id UNIQUE (action_id, delegation_id),
	CONSTRAINT fk_ballot_action_id_action FOREIGN KEY(action_id) REFERENCES action (id),
	CONSTRAINT fk_ballot_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE request (
	sitting_id INTEGER NOT NULL,
	item_id INTEGER,
	lane VARCHAR(24) NOT NULL,
	kind VARCHAR(24) NOT NULL,
	medium VARCHAR(24) NOT NULL,
	said_as VARCHAR(24) NOT NULL,
	opened BOOLEAN NOT NULL,
	quoted BOOLEAN NOT NULL,
	delegation_id INTEGER,
	person_id INTEGER,
	grouping_id INTEGER,
	action_id INTEGER,
	recommendation_id INTEGER,
	panel_id INTEGER,
	guest TEXT NOT NULL,
	place FLOAT NOT NULL,
	asked_at DATETIME NOT NULL,
	called_at DATETIME,
	begun_at DATETIME,
	ended_at DATETIME,
	withdrawn_at DATETIME,
	absent_at DATETIME,
	deferred_at DATETIME,
	interrupted BOOLEAN NOT NULL,
	allotted INTEGER,
	consented BOOLEAN NOT NULL,
	text_at DATETIME,
	struck TEXT NOT NULL,
	text_link TEXT NOT NULL,
	note TEXT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_request PRIMARY KEY (id),
	CONSTRAINT fk_request_sitting_id_sitting FOREIGN KEY(sitting_id) REFERENCES sitting (id),
	CONSTRAINT fk_request_item_id_agenda_item FOREIGN KEY(item_id) REFERENCES agenda_item (id),
	CONSTRAINT fk_request_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT fk_request_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_request_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id),
	CONSTRAINT fk_request_action_id_action FOREIGN KEY(action_id) REFERENCES action (id),
	CONSTRAINT fk_request_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id),
	CONSTRAINT fk_request_panel_id_panel FOREIGN KEY(panel_id) REFERENCES panel (id)
);
CREATE INDEX ix_request_place ON request (sitting_id, lane, place);
CREATE INDEX ix_request_spoken ON request (item_id, delegation_id, sitting_id, lane, struck) WHERE begun_at IS NOT NULL;
CREATE INDEX ix_request_waiting ON request (sitting_id, lane, place) WHERE ended_at IS NULL AND withdrawn_at IS NULL AND absent_at IS NULL;
CREATE UNIQUE INDEX uq_request_open ON request (sitting_id) WHERE begun_at IS NOT NULL AND ended_at IS NULL AND interrupted = 0;
CREATE TABLE reservation (
	recommendation_id INTEGER,
	decision_id INTEGER,
	action_id INTEGER,
	delegation_id INTEGER NOT NULL,
	made_at DATETIME NOT NULL,
	dissociates BOOLEAN NOT NULL,
	remarks BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_reservation PRIMARY KEY (id),
	CONSTRAINT fk_reservation_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id),
	CONSTRAINT fk_reservation_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id),
	CONSTRAINT fk_reservation_action_id_action FOREIGN KEY(action_id) REFERENCES action (id),
	CONSTRAINT fk_reservation_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE sponsor (
	action_id INTEGER,
	recommendation_id INTEGER,
	delegation_id INTEGER NOT NULL,
	introduced BOOLEAN NOT NULL,
	grouping_id INTEGER,
	joined BOOLEAN NOT NULL,
	joined_at_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_sponsor PRIMARY KEY (id),
	CONSTRAINT fk_sponsor_action_id_action FOREIGN KEY(action_id) REFERENCES action (id),
	CONSTRAINT fk_sponsor_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id),
	CONSTRAINT fk_sponsor_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id),
	CONSTRAINT fk_sponsor_grouping_id_grouping FOREIGN KEY(grouping_id) REFERENCES grouping (id),
	CONSTRAINT fk_sponsor_joined_at_id_sitting FOREIGN KEY(joined_at_id) REFERENCES sitting (id)
);
CREATE TABLE support (
	point_id INTEGER NOT NULL,
	delegation_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_support PRIMARY KEY (id),
	CONSTRAINT uq_support_point_id_delegation_id UNIQUE (point_id, delegation_id),
	CONSTRAINT fk_support_point_id_point FOREIGN KEY(point_id) REFERENCES point (id),
	CONSTRAINT fk_support_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE aligned (
	request_id INTEGER NOT NULL,
	delegation_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_aligned PRIMARY KEY (id),
	CONSTRAINT uq_aligned_request_id_delegation_id UNIQUE (request_id, delegation_id),
	CONSTRAINT fk_aligned_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_aligned_delegation_id_delegation FOREIGN KEY(delegation_id) REFERENCES delegation (id)
);
CREATE TABLE attachment (
	request_id INTEGER NOT NULL,
	name TEXT NOT NULL,
	content_id TEXT NOT NULL,
	attached_at DATETIME NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_attachment PRIMARY KEY (id),
	CONSTRAINT uq_attachment_request_id_name UNIQUE (request_id, name),
	CONSTRAINT fk_attachment_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_attachment_content_id_content FOREIGN KEY(content_id) REFERENCES content (id)
);
CREATE TABLE introduced (
	request_id INTEGER NOT NULL,
	document_id INTEGER NOT NULL,
	place FLOAT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_introduced PRIMARY KEY (id),
	CONSTRAINT uq_introduced_request_id_document_id UNIQUE (request_id, document_id),
	CONSTRAINT fk_introduced_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_introduced_document_id_document FOREIGN KEY(document_id) REFERENCES document (id)
);
CREATE TABLE pause (
	request_id INTEGER NOT NULL,
	paused_at DATETIME NOT NULL,
	resumed_at DATETIME,
	id INTEGER NOT NULL,
	CONSTRAINT pk_pause PRIMARY KEY (id),
	CONSTRAINT fk_pause_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_pause_request_id ON pause (request_id);
CREATE TABLE ruling (
	request_id INTEGER NOT NULL,
	ruled_at DATETIME NOT NULL,
	appealed BOOLEAN NOT NULL,
	upheld BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_ruling PRIMARY KEY (id),
	CONSTRAINT uq_ruling_request_id UNIQUE (request_id),
	CONSTRAINT fk_ruling_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
