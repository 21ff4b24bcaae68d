argument.point.id uuid not null default uuidv7()
argument.point.contribution_id uuid not null
argument.point.author_id uuid
argument.point.author_college text not null
argument.point.stance text not null
argument.point.body text not null
argument.point.source_url text
argument.point.channel text not null
argument.point.state text not null default 'PUBLISHED'::text
argument.point.submitted_at timestamp with time zone not null default now()
argument.point.request_key uuid
argument.reply.id uuid not null default uuidv7()
argument.reply.point_id uuid not null
argument.reply.author_id uuid
argument.reply.author_college text not null
argument.reply.body text not null
argument.reply.channel text not null
argument.reply.state text not null default 'PUBLISHED'::text
argument.reply.submitted_at timestamp with time zone not null default now()
argument.reply.request_key uuid
argument.useful.point_id uuid not null
argument.useful.account_id uuid not null
argument.useful.marked_on date not null
ballot.attendance.concertation_id uuid not null
ballot.attendance.college text not null
ballot.attendance.channel text not null
ballot.attendance.assurance text not null
ballot.attendance.agree integer not null
ballot.attendance.mixed integer not null
ballot.attendance.disagree integer not null
ballot.attendance.pass integer not null
ballot.counted_elsewhere.voter_id uuid not null
ballot.journal.concertation_id uuid not null
ballot.journal.contribution_id uuid not null
ballot.journal.voter_id uuid not null
ballot.journal.choice text not null
ballot.journal.college text not null
ballot.journal.channel text not null
ballot.journal.assurance text not null
ballot.journal.number integer not null
ballot.people.concertation_id uuid not null
ballot.people.guest boolean not null
ballot.people.college text not null
ballot.people.people integer not null
ballot.position.contribution_id uuid not null
ballot.position.voter_id uuid not null
ballot.position.choice text not null
ballot.position.college text not null
ballot.position.channel text not null
ballot.position.assurance text not null
ballot.position.cast_on date not null
ballot.pulse.contribution_id uuid not null
ballot.pulse.hour timestamp with time zone not null
ballot.pulse.members integer not null
ballot.pulse.guests integer not null
ballot.recount.id uuid not null default uuidv7()
ballot.recount.started_at timestamp with time zone not null
ballot.recount.finished_at timestamp with time zone not null
ballot.recount.positions bigint not null
ballot.recount.differences bigint not null
ballot.recount_difference.recount_id uuid not null
ballot.recount_difference.rank integer not null
ballot.recount_difference.figure text not null
ballot.recount_difference.concertation_id uuid not null
ballot.recount_difference.contribution_id uuid
ballot.recount_difference.college text
ballot.recount_difference.choice text
ballot.recount_difference.kept bigint not null
ballot.recount_difference.counted bigint not null
ballot.revision.concertation_id uuid not null
ballot.revision.number bigint not null
ballot.standing.contribution_id uuid not null
ballot.standing.concertation_id uuid not null
ballot.standing.shown boolean not null default true
ballot.standing.agree integer not null default 0
ballot.standing.mixed integer not null default 0
ballot.standing.disagree integer not null default 0
ballot.standing.pass integer not null default 0
ballot.standing.guests integer not null default 0
ballot.state_change.contribution_id uuid not null
ballot.tally.contribution_id uuid not null
ballot.tally.college text not null
ballot.tally.guest boolean not null
ballot.tally.agree integer not null
ballot.tally.mixed integer not null
ballot.tally.disagree integer not null
ballot.tally.pass integer not null
ballot.turnout.concertation_id uuid not null
ballot.turnout.voter_id uuid not null
ballot.turnout.college text not null
ballot.turnout.channel text not null
ballot.turnout.assurance text not null
ballot.turnout.agree integer not null
ballot.turnout.mixed integer not null
ballot.turnout.disagree integer not null
ballot.turnout.pass integer not null
charter.charter_version.version text not null
charter.charter_version.title text not null
charter.charter_version.body jsonb not null
charter.charter_version.published_at timestamp with time zone not null default now()
charter.signature.id uuid not null default uuidv7()
charter.signature.territory_code text not null
charter.signature.version text not null
charter.signature.signatory_name text not null
charter.signature.signatory_function text not null
charter.signature.signed_by uuid
charter.signature.signed_on date not null
contribution.draft.account_id uuid not null
contribution.draft.concertation_id uuid not null
contribution.draft.kind text
contribution.draft.theme_id uuid
contribution.draft.title text not null default ''::text
contribution.draft.body text not null default ''::text
contribution.draft.revision integer not null default 1
contribution.draft.request_key uuid not null default gen_random_uuid()
contribution.draft.saved_at timestamp with time zone not null
contribution.draft.sources text not null default ''::text
contribution.item.id uuid not null default uuidv7()
contribution.item.concertation_id uuid not null
contribution.item.author_id uuid
contribution.item.author_college text not null
contribution.item.kind text not null
contribution.item.theme_id uuid
contribution.item.title text not null
contribution.item.body text not null
contribution.item.channel text not null
contribution.item.state text not null default 'PUBLISHED'::text
contribution.item.version integer not null default 1
contribution.item.submitted_at timestamp with time zone not null default now()
contribution.item.request_key uuid
contribution.item.sources text[] not null default '{}'::text[]
contribution.item.revision integer not null default 1
contribution.item.left_at timestamp with time zone
contribution.item_version.item_id uuid not null
contribution.item_version.version integer not null
contribution.item_version.title text not null
contribution.item_version.body text not null
contribution.item_version.written_at timestamp with time zone not null
contribution.item_version.suggestion_id uuid
contribution.suggestion.id uuid not null default uuidv7()
contribution.suggestion.item_id uuid not null
contribution.suggestion.base_version integer not null
contribution.suggestion.author_id uuid
contribution.suggestion.author_college text not null
contribution.suggestion.title text not null
contribution.suggestion.body text not null
contribution.suggestion.reason text not null
contribution.suggestion.state text not null default 'PENDING'::text
contribution.suggestion.hidden boolean not null default false
contribution.suggestion.answer text not null default ''::text
contribution.suggestion.submitted_at timestamp with time zone not null default now()
contribution.suggestion.answered_at timestamp with time zone
contribution.suggestion.request_key uuid not null
debate.admission.concertation_id uuid not null
debate.admission.account_id uuid not null
debate.admission.way text not null
debate.admission.admitted_on date not null default CURRENT_DATE
debate.concertation.id uuid not null default uuidv7()
debate.concertation.slug text not null
debate.concertation.title text not null
debate.concertation.presentation text not null
debate.concertation.publics text not null default ''::text
debate.concertation.visibility text not null default 'PUBLIC'::text
debate.concertation.state text not null default 'DRAFT'::text
debate.concertation.origin text not null default 'PLATFORM'::text
debate.concertation.created_by uuid
debate.concertation.created_at timestamp with time zone not null default now()
debate.concertation.revision integer not null default 0
debate.concertation_territory.concertation_id uuid not null
debate.concertation_territory.territory_code text not null
debate.concertation_territory.rank integer not null
debate.invitation_code.code_hash bytea not null
debate.invitation_code.concertation_id uuid not null
debate.invitation_code.made_at timestamp with time zone not null default now()
debate.invitation_code.used_by uuid
debate.invitation_code.used boolean not null default false
debate.invitation_link.concertation_id uuid not null
debate.invitation_link.token text not null
debate.invitation_link.made_at timestamp with time zone not null default now()
debate.invitee.concertation_id uuid not null
debate.invitee.email text not null
debate.poster.code text not null
debate.poster.concertation_id uuid not null
debate.poster.elsewhere text not null default ''::text
debate.public_spell.id uuid not null default uuidv7()
debate.public_spell.concertation_id uuid not null
debate.public_spell.began_at timestamp with time zone not null
debate.public_spell.ended_at timestamp with time zone
debate.question.concertation_id uuid not null
debate.question.rank integer not null
debate.question.text text not null
debate.stage.id uuid not null default uuidv7()
debate.stage.concertation_id uuid not null
debate.stage.rank integer not null
debate.stage.kind text not null
debate.stage.starts_at timestamp with time zone not null
debate.stage.ends_at timestamp with time zone not null
debate.stage.may_contribute boolean not null
debate.stage.may_argue boolean not null
debate.stage.may_vote boolean not null
debate.theme.id uuid not null default uuidv7()
debate.theme.concertation_id uuid not null
debate.theme.code text not null
debate.theme.label text not null
debate.theme.rank integer not null
following.happening.id uuid not null default uuidv7()
following.happening.key text not null
following.happening.kind text not null
following.happening.detail text not null default ''::text
following.happening.text_id uuid
following.happening.concertation_id uuid
following.happening.contribution_id uuid
following.happening.actor_id uuid
following.happening.person_id uuid
following.happening.at timestamp with time zone not null
following.happening.spread boolean not null default false
following.leaving.token_hash bytea not null
following.leaving.account_id uuid not null
following.leaving.kind text
following.leaving.object text
following.leaving.made_at timestamp with time zone not null
following.notice.id uuid not null default uuidv7()
following.notice.account_id uuid not null
following.notice.happening_id uuid not null
following.notice.own boolean not null
following.notice.at timestamp with time zone not null
following.notice.seen_at timestamp with time zone
following.notice.mail text not null default 'WAITING'::text
following.notice.letter_id uuid
following.notice.mailed_at timestamp with time zone
following.preference.account_id uuid not null
following.preference.volume text not null
following.preference.locale text not null
following.subscription.account_id uuid not null
following.subscription.kind text not null
following.subscription.object text not null
following.subscription.since timestamp with time zone not null
grid.cell_answer.grid_id uuid not null
grid.cell_answer.cell_code text not null
grid.cell_answer.text text not null
grid.cell_source.grid_id uuid not null
grid.cell_source.cell_code text not null
grid.cell_source.rank integer not null
grid.cell_source.sentence_id uuid
grid.cell_source.conclusion_id uuid
grid.cell_source.contribution_id uuid
grid.filled_grid.id uuid not null default uuidv7()
grid.filled_grid.concertation_id uuid not null
grid.filled_grid.schema_version text not null
grid.filled_grid.revision integer not null default 0
grid.grid_schema.version text not null
grid.grid_schema.body jsonb not null
grid.grid_schema.published_at timestamp with time zone not null default now()
grid.publication.grid_id uuid not null
grid.publication.version integer not null
grid.publication.content jsonb not null
grid.publication.published_by uuid
grid.publication.published_at timestamp with time zone not null default now()
identity.account.id uuid not null default gen_random_uuid()
identity.account.kind text not null
identity.account.email text
identity.account.public_name text
identity.account.college text
identity.account.territory_code text
identity.account.created_on date not null default CURRENT_DATE
identity.account.seen_on date not null default (date_trunc('month'::text, (CURRENT_DATE)::timestamp with time zone))::date
identity.account.idle_told_on date
identity.account.language text
identity.affiliation.id uuid not null default gen_random_uuid()
identity.affiliation.account_id uuid not null
identity.affiliation.territory_code text not null
identity.affiliation.capacity text not null
identity.affiliation.organisation text not null default ''::text
identity.affiliation.title text not null default ''::text
identity.affiliation.state text not null
identity.affiliation.asked_at timestamp with time zone not null
identity.affiliation.decided_by uuid
identity.affiliation.decided_at timestamp with time zone
identity.affiliation.answer text not null default ''::text
identity.affiliation.ends_at timestamp with time zone
identity.first_administrator_link.token_hash bytea not null
identity.first_administrator_link.created_at timestamp with time zone not null default now()
identity.first_administrator_link.used_at timestamp with time zone
identity.guest_device.token_hash bytea not null
identity.guest_device.account_id uuid not null
identity.guest_link.token_hash bytea not null
identity.guest_link.account_id uuid not null
identity.guest_link.expires_at timestamp with time zone not null
identity.linked_identity.issuer text not null
identity.linked_identity.subject_hash bytea not null
identity.linked_identity.account_id uuid not null
identity.linked_identity.provider text not null
identity.linked_identity.verified_on date
identity.linked_identity.created_at timestamp with time zone not null
identity.linked_identity.last_used_at timestamp with time zone not null
identity.linked_identity.unlinked_on date
identity.passkey.credential_id bytea not null
identity.passkey.account_id uuid not null
identity.passkey.label text not null
identity.passkey.public_key bytea not null
identity.passkey.signature_count bigint not null
identity.passkey.verified boolean not null
identity.passkey.transports text[] not null
identity.passkey.backup_eligible boolean not null
identity.passkey.backed_up boolean not null
identity.passkey.attestation bytea not null
identity.passkey.client_data bytea not null
identity.passkey.created_at timestamp with time zone not null
identity.passkey.used_at timestamp with time zone not null
identity.rate_limit.id text not null
identity.rate_limit.state bytea
identity.rate_limit.expires_at bigint
identity.recovery.id uuid not null default uuidv7()
identity.recovery.account_id uuid not null
identity.recovery.reason text not null
identity.recovery.asked_at timestamp with time zone not null
identity.recovery.allowed_by uuid
identity.recovery.allowed_at timestamp with time zone
identity.recovery.used_at timestamp with time zone
identity.role_change.id bigint not null
identity.role_change.changed_at timestamp with time zone not null
identity.role_change.action text not null
identity.role_change.account_id uuid
identity.role_change.changed_by uuid
identity.role_change.role text
identity.role_change.territory_code text not null default ''::text
identity.role_change.ends_at timestamp with time zone
identity.role_change.reason text not null default ''::text
identity.role_grant.account_id uuid not null
identity.role_grant.role text not null
identity.role_grant.territory_code text not null default ''::text
identity.role_grant.granted_by uuid
identity.role_grant.granted_at timestamp with time zone not null default now()
identity.role_grant.ends_at timestamp with time zone
identity.role_grant.emergency boolean not null default false
identity.session.id uuid not null default gen_random_uuid()
identity.session.account_id uuid not null
identity.session.means text not null
identity.session.browser text not null
identity.session.opened_at timestamp with time zone not null
identity.session.seen_at timestamp with time zone not null
identity.sign_in_code.browser_hash bytea not null
identity.sign_in_code.code_hash bytea not null
identity.sign_in_code.expires_at timestamp with time zone not null
identity.sign_in_code.attempts integer not null default 0
identity.sign_in_code.used_at timestamp with time zone
identity.sign_in_code.link_hash bytea
instance.audit.id uuid not null default uuidv7()
instance.audit.audited_on date not null
instance.audit.auditor text not null
instance.audit.percent numeric(4,1) not null
instance.audit.pages text not null
instance.audit.non_conformities text not null
instance.audit.derogations text not null
instance.audit.out_of_scope text not null
instance.audit.entered_by uuid
instance.audit.entered_at timestamp with time zone not null
instance.setting.name text not null
instance.setting.value text not null
instance.setting_change.id uuid not null default uuidv7()
instance.setting_change.name text not null
instance.setting_change.value_before text
instance.setting_change.value_after text
instance.setting_change.changed_by uuid
instance.setting_change.changed_at timestamp with time zone not null
intake.import_key.concertation_id uuid not null
intake.import_key.secret bytea not null
intake.imported.concertation_id uuid not null
intake.imported.kind text not null
intake.imported.source_hash bytea not null
intake.imported.target_id uuid not null
mail.bounce.address_hash bytea not null
mail.bounce.permanent boolean not null
mail.bounce.status text not null
mail.bounce.heard_at timestamp with time zone not null
mail.outbox.id uuid not null default uuidv7()
mail.outbox.account_id uuid
mail.outbox.kind text not null
mail.outbox.state text not null default 'WAITING'::text
mail.outbox.urgent boolean not null
mail.outbox.due_at timestamp with time zone not null
mail.outbox.useful_until timestamp with time zone
mail.outbox.refusals integer not null default 0
mail.outbox.once_hash bytea
mail.outbox.address_hash bytea not null
mail.outbox.address text
mail.outbox.locale text not null
mail.outbox.subject text
mail.outbox.body jsonb
mail.outbox.unsubscribe text
mail.outbox.settled_on date
manifesto.article.id uuid not null default uuidv7()
manifesto.article.rank integer not null
manifesto.article.title text not null
manifesto.article.text text not null
manifesto.article.revision integer not null default 0
manifesto.citation.article_id uuid not null
manifesto.citation.rank integer not null
manifesto.citation.grid_id uuid not null
manifesto.citation.cell_code text not null
manifesto.draft.only_one boolean not null default true
manifesto.draft.revision integer not null default 0
manifesto.publication.version integer not null
manifesto.publication.content jsonb not null
manifesto.publication.published_by uuid
manifesto.publication.published_at timestamp with time zone not null default now()
moderation.alert.id uuid not null default uuidv7()
moderation.alert.content_kind text not null
moderation.alert.content_id uuid not null
moderation.alert.kind text not null
moderation.alert.territories text[] not null
moderation.alert.hour timestamp with time zone not null
moderation.alert.expected double precision not null
moderation.alert.members integer[] not null
moderation.alert.guests integer[] not null
moderation.alert.raised_at timestamp with time zone not null
moderation.alert.settled_by uuid
moderation.decision.id uuid not null default uuidv7()
moderation.decision.content_kind text not null
moderation.decision.content_id uuid not null
moderation.decision.action text not null
moderation.decision.reason text
moderation.decision.explanation text not null
moderation.decision.territories text[] not null
moderation.decision.author_id uuid
moderation.decision.decided_by uuid
moderation.decision.decided_at timestamp with time zone not null default now()
moderation.report.id uuid not null default uuidv7()
moderation.report.content_kind text not null
moderation.report.content_id uuid not null
moderation.report.territories text[] not null
moderation.report.reporter_id uuid
moderation.report.reason text not null
moderation.report.comment text not null default ''::text
moderation.report.reported_at timestamp with time zone not null default now()
moderation.report.settled_by uuid
newsletter.issue.id uuid not null default uuidv7()
newsletter.issue.concertation_id uuid not null
newsletter.issue.subject text not null
newsletter.issue.body text not null
newsletter.issue.state text not null
newsletter.issue.revision integer not null default 1
newsletter.issue.changed_at timestamp with time zone not null
newsletter.issue.number integer
newsletter.issue.sent_at timestamp with time zone
newsletter.issue.withdrawn_at timestamp with time zone
newsletter.issue.withdrawn_because text
newsletter.step.id uuid not null default uuidv7()
newsletter.step.issue_id uuid not null
newsletter.step.act text not null
newsletter.step.account_id uuid
newsletter.step.at timestamp with time zone not null
newsletter.step.word text not null default ''::text
opinion.place.concertation_id uuid not null
opinion.place.voter_id uuid not null
opinion.place.group_number smallint not null
opinion.reading.concertation_id uuid not null
opinion.reading.revision bigint not null
opinion.reading.computed_at timestamp with time zone not null
opinion.reading.content jsonb not null
opinion.reading.ground jsonb not null
opinion.reading.failed_at timestamp with time zone
search.change.tx xid8 not null default pg_current_xact_id()
search.change.seq bigint not null
search.change.kind text not null
search.change.object_id text not null
search.rebuild_request.id uuid not null default uuidv7()
search.rebuild_request.folder uuid not null
search.rebuild_request.requested_at timestamp with time zone not null default now()
search.rebuild_request.started_at timestamp with time zone
search.rebuild_request.indexed bigint not null default 0
search.rebuild_request.finished_at timestamp with time zone
search.rebuild_request.failed boolean not null default false
search.rebuild_request.expected bigint not null default 0
search.shipped_synonyms.code text not null
search.shipped_synonyms.shipped_at timestamp with time zone not null
search.synonym_change.id uuid not null default uuidv7()
search.synonym_change.group_id uuid not null
search.synonym_change.changed_by uuid
search.synonym_change.changed_at timestamp with time zone not null
search.synonym_change.shipped boolean not null default false
search.synonym_change.expressions_before text[]
search.synonym_change.expressions_after text[]
search.synonym_group.id uuid not null default uuidv7()
search.synonym_group.expressions text[] not null
search.synonym_group.revision integer not null default 0
synthesis.conclusion.id uuid not null default uuidv7()
synthesis.conclusion.concertation_id uuid not null
synthesis.conclusion.rank integer not null
synthesis.conclusion.text text not null
synthesis.conclusion.decision text not null
synthesis.conclusion.answer text not null
synthesis.conclusion.removed boolean not null default false
synthesis.conclusion_contribution.conclusion_id uuid not null
synthesis.conclusion_contribution.contribution_id uuid not null
synthesis.conclusion_contribution.rank integer not null
synthesis.conclusion_sentence.conclusion_id uuid not null
synthesis.conclusion_sentence.sentence_id uuid not null
synthesis.conclusion_sentence.rank integer not null
synthesis.draft.concertation_id uuid not null
synthesis.draft.document text not null
synthesis.draft.intro text not null default ''::text
synthesis.draft.revision integer not null default 0
synthesis.extract.id uuid not null default uuidv7()
synthesis.extract.concertation_id uuid not null
synthesis.extract.contribution_id uuid not null
synthesis.extract.argument_id uuid
synthesis.extract.source_version integer not null
synthesis.extract.start_offset integer not null
synthesis.extract.end_offset integer not null
synthesis.extract.quote text not null
synthesis.extract.selected_by uuid
synthesis.extract.selected_at timestamp with time zone not null default now()
synthesis.publication.concertation_id uuid not null
synthesis.publication.document text not null
synthesis.publication.version integer not null
synthesis.publication.content jsonb not null
synthesis.publication.published_by uuid
synthesis.publication.published_at timestamp with time zone not null default now()
synthesis.sentence.id uuid not null default uuidv7()
synthesis.sentence.concertation_id uuid not null
synthesis.sentence.rank integer not null
synthesis.sentence.text text not null
synthesis.sentence.removed boolean not null default false
synthesis.sentence_extract.sentence_id uuid not null
synthesis.sentence_extract.extract_id uuid not null
synthesis.sentence_extract.rank integer not null
territory.collectivite.territory_code text not null
territory.collectivite.audience text not null
territory.collectivite.joined_at timestamp with time zone not null default now()
territory.directory_edition.sha256 text not null
territory.directory_edition.loaded_at timestamp with time zone not null default now()
territory.frame_origin.territory_code text not null
territory.frame_origin.origin text not null
territory.frame_origin.rank integer not null
territory.join_request.id uuid not null default uuidv7()
territory.join_request.territory_code text not null
territory.join_request.requested_by uuid not null
territory.join_request.contact_name text not null
territory.join_request.contact_function text not null
territory.join_request.audience text not null
territory.join_request.state text not null default 'PENDING'::text
territory.join_request.requested_at timestamp with time zone not null default now()
territory.join_request.decided_by uuid
territory.join_request.decided_at timestamp with time zone
territory.join_request.reason text
territory.look.territory_code text not null
territory.look.brand text
territory.look.accent text
territory.look.logo bytea
territory.look.logo_width integer
territory.look.logo_height integer
territory.look_change.id uuid not null default uuidv7()
territory.look_change.territory_code text not null
territory.look_change.changed_by uuid
territory.look_change.changed_at timestamp with time zone not null
territory.look_change.brand text
territory.look_change.accent text
territory.look_change.logo text not null
territory.place.code text not null
territory.place.kind text not null
territory.place.cog text
territory.place.siren text
territory.place.name text not null
territory.place.search_name text not null
territory.place.slug text not null
territory.place.population integer
territory.place.parents text[] not null default '{}'::text[]
territory.place.postcodes text[] not null default '{}'::text[]
territory.place.demonstration boolean not null default false
territory.place.former boolean not null default false

argument.point: CHECK (((length(body) >= 1) AND (length(body) <= 20000)))
argument.point: CHECK ((channel = ANY (ARRAY['ONLINE'::text, 'PAPER'::text, 'WORKSHOP'::text, 'IMPORT'::text])))
argument.point: CHECK ((length(source_url) <= 2000))
argument.point: CHECK ((stance = ANY (ARRAY['FOR'::text, 'AGAINST'::text])))
argument.point: CHECK ((state = ANY (ARRAY['PUBLISHED'::text, 'HIDDEN'::text, 'WITHDRAWN'::text])))
argument.point: FOREIGN KEY (author_id) REFERENCES identity.account(id) ON DELETE SET NULL
argument.point: FOREIGN KEY (contribution_id) REFERENCES contribution.item(id)
argument.point: PRIMARY KEY (id)
argument.point: UNIQUE (request_key)
argument.reply: CHECK (((length(body) >= 1) AND (length(body) <= 2000)))
argument.reply: CHECK ((channel = ANY (ARRAY['ONLINE'::text, 'PAPER'::text, 'WORKSHOP'::text, 'IMPORT'::text])))
argument.reply: CHECK ((state = ANY (ARRAY['PUBLISHED'::text, 'HIDDEN'::text, 'WITHDRAWN'::text])))
argument.reply: FOREIGN KEY (author_id) REFERENCES identity.account(id) ON DELETE SET NULL
argument.reply: FOREIGN KEY (point_id) REFERENCES argument.point(id)
argument.reply: PRIMARY KEY (id)
argument.reply: UNIQUE (request_key)
argument.useful: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
argument.useful: FOREIGN KEY (point_id) REFERENCES argument.point(id)
argument.useful: PRIMARY KEY (point_id, account_id)
ballot."position": CHECK ((assurance = ANY (ARRAY['VERIFIED'::text, 'EMAIL'::text, 'GUEST'::text, 'NONE'::text])))
ballot."position": CHECK ((channel = ANY (ARRAY['ONLINE'::text, 'PAPER'::text, 'WORKSHOP'::text, 'IMPORT'::text])))
ballot."position": CHECK ((choice = ANY (ARRAY['AGREE'::text, 'MIXED'::text, 'DISAGREE'::text, 'PASS'::text])))
ballot."position": FOREIGN KEY (contribution_id) REFERENCES contribution.item(id)
ballot."position": FOREIGN KEY (voter_id) REFERENCES identity.account(id)
ballot."position": PRIMARY KEY (contribution_id, voter_id)
ballot.attendance: PRIMARY KEY (concertation_id, college, channel, assurance)
ballot.counted_elsewhere: FOREIGN KEY (voter_id) REFERENCES identity.account(id) ON DELETE CASCADE
ballot.counted_elsewhere: PRIMARY KEY (voter_id)
ballot.journal: CHECK ((number = ANY (ARRAY[1, '-1'::integer])))
ballot.people: PRIMARY KEY (concertation_id, guest, college)
ballot.pulse: CHECK ((guests >= 0))
ballot.pulse: CHECK ((members >= 0))
ballot.pulse: PRIMARY KEY (contribution_id, hour)
ballot.recount: PRIMARY KEY (id)
ballot.recount_difference: CHECK ((figure = ANY (ARRAY['TALLY'::text, 'STANDING'::text, 'TURNOUT'::text, 'ATTENDANCE'::text, 'PEOPLE'::text, 'SHOWN'::text])))
ballot.recount_difference: FOREIGN KEY (recount_id) REFERENCES ballot.recount(id)
ballot.recount_difference: PRIMARY KEY (recount_id, rank)
ballot.revision: PRIMARY KEY (concertation_id)
ballot.standing: PRIMARY KEY (contribution_id)
ballot.tally: PRIMARY KEY (contribution_id, college, guest)
ballot.turnout: PRIMARY KEY (concertation_id, voter_id, college, channel, assurance)
charter.charter_version: PRIMARY KEY (version)
charter.signature: CHECK (((length(signatory_function) >= 1) AND (length(signatory_function) <= 120)))
charter.signature: CHECK (((length(signatory_name) >= 1) AND (length(signatory_name) <= 120)))
charter.signature: FOREIGN KEY (signed_by) REFERENCES identity.account(id) ON DELETE SET NULL
charter.signature: FOREIGN KEY (territory_code) REFERENCES territory.collectivite(territory_code)
charter.signature: FOREIGN KEY (version) REFERENCES charter.charter_version(version)
charter.signature: PRIMARY KEY (id)
charter.signature: UNIQUE (territory_code, version)
contribution.draft: CHECK ((kind = ANY (ARRAY['OPPORTUNITY'::text, 'RISK'::text, 'IMPACT'::text, 'CRITERION'::text, 'PROPOSAL'::text])))
contribution.draft: CHECK ((length(body) <= 20000))
contribution.draft: CHECK ((length(sources) <= 12000))
contribution.draft: CHECK ((length(title) <= 300))
contribution.draft: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
contribution.draft: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
contribution.draft: FOREIGN KEY (theme_id) REFERENCES debate.theme(id) ON DELETE SET NULL
contribution.draft: PRIMARY KEY (account_id, concertation_id)
contribution.item: CHECK (((length(title) >= 1) AND (length(title) <= 300)))
contribution.item: CHECK ((cardinality(sources) <= 5))
contribution.item: CHECK ((channel = ANY (ARRAY['ONLINE'::text, 'PAPER'::text, 'WORKSHOP'::text, 'IMPORT'::text])))
contribution.item: CHECK ((kind = ANY (ARRAY['OPPORTUNITY'::text, 'RISK'::text, 'IMPACT'::text, 'CRITERION'::text, 'PROPOSAL'::text])))
contribution.item: CHECK ((length(body) <= 20000))
contribution.item: CHECK ((state = ANY (ARRAY['PUBLISHED'::text, 'HIDDEN'::text, 'WITHDRAWN'::text])))
contribution.item: FOREIGN KEY (author_id) REFERENCES identity.account(id) ON DELETE SET NULL
contribution.item: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
contribution.item: FOREIGN KEY (theme_id) REFERENCES debate.theme(id)
contribution.item: PRIMARY KEY (id)
contribution.item: UNIQUE (request_key)
contribution.item_version: FOREIGN KEY (item_id) REFERENCES contribution.item(id)
contribution.item_version: FOREIGN KEY (suggestion_id) REFERENCES contribution.suggestion(id)
contribution.item_version: PRIMARY KEY (item_id, version)
contribution.suggestion: CHECK (((length(title) >= 1) AND (length(title) <= 300)))
contribution.suggestion: CHECK ((length(answer) <= 500))
contribution.suggestion: CHECK ((length(body) <= 20000))
contribution.suggestion: CHECK ((length(reason) <= 500))
contribution.suggestion: CHECK ((state = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'WITHDRAWN'::text])))
contribution.suggestion: FOREIGN KEY (author_id) REFERENCES identity.account(id) ON DELETE SET NULL
contribution.suggestion: FOREIGN KEY (item_id) REFERENCES contribution.item(id)
contribution.suggestion: FOREIGN KEY (item_id, base_version) REFERENCES contribution.item_version(item_id, version)
contribution.suggestion: PRIMARY KEY (id)
contribution.suggestion: UNIQUE (request_key)
debate.admission: CHECK ((way = ANY (ARRAY['LINK'::text, 'CODE'::text])))
debate.admission: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
debate.admission: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.admission: PRIMARY KEY (concertation_id, account_id)
debate.concertation: CHECK (((length(title) >= 1) AND (length(title) <= 160)))
debate.concertation: CHECK ((length(presentation) <= 10000))
debate.concertation: CHECK ((length(publics) <= 1000))
debate.concertation: CHECK ((origin = ANY (ARRAY['PLATFORM'::text, 'IMPORT'::text])))
debate.concertation: CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
debate.concertation: CHECK ((state = ANY (ARRAY['DRAFT'::text, 'OPENED'::text])))
debate.concertation: CHECK ((visibility = ANY (ARRAY['PUBLIC'::text, 'INVITATION'::text])))
debate.concertation: FOREIGN KEY (created_by) REFERENCES identity.account(id) ON DELETE SET NULL
debate.concertation: PRIMARY KEY (id)
debate.concertation: UNIQUE (slug)
debate.concertation_territory: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.concertation_territory: FOREIGN KEY (territory_code) REFERENCES territory.place(code)
debate.concertation_territory: PRIMARY KEY (concertation_id, territory_code)
debate.concertation_territory: UNIQUE (concertation_id, rank)
debate.invitation_code: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.invitation_code: FOREIGN KEY (used_by) REFERENCES identity.account(id) ON DELETE SET NULL
debate.invitation_code: PRIMARY KEY (code_hash)
debate.invitation_link: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.invitation_link: PRIMARY KEY (concertation_id)
debate.invitation_link: UNIQUE (token)
debate.invitee: CHECK ((email = lower(email)))
debate.invitee: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.invitee: PRIMARY KEY (concertation_id, email)
debate.poster: CHECK ((code ~ '^[bcdfghjkmnpqrstvwxz23456789]{6}$'::text))
debate.poster: CHECK ((length(elsewhere) <= 500))
debate.poster: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.poster: PRIMARY KEY (code)
debate.poster: UNIQUE (concertation_id)
debate.public_spell: CHECK ((ended_at >= began_at))
debate.public_spell: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.public_spell: PRIMARY KEY (id)
debate.question: CHECK (((length(text) >= 1) AND (length(text) <= 300)))
debate.question: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.question: PRIMARY KEY (concertation_id, rank)
debate.stage: CHECK ((kind = ANY (ARRAY['INFORMATION'::text, 'CONTRIBUTION'::text, 'VOTE'::text, 'SYNTHESIS'::text, 'CONCLUSION'::text, 'FOLLOW_UP'::text])))
debate.stage: CHECK ((starts_at < ends_at))
debate.stage: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.stage: PRIMARY KEY (id)
debate.stage: UNIQUE (concertation_id, rank)
debate.theme: CHECK (((length(label) >= 1) AND (length(label) <= 200)))
debate.theme: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
debate.theme: PRIMARY KEY (id)
debate.theme: UNIQUE (concertation_id, code)
following.happening: CHECK ((kind = ANY (ARRAY['OPENED'::text, 'STAGE'::text, 'SYNTHESIS'::text, 'CONCLUSIONS'::text, 'REWRITTEN'::text, 'ANSWERED'::text, 'HIDDEN'::text, 'RESTORED'::text, 'SUGGESTED'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'REPLIED'::text, 'NEWSLETTER'::text])))
following.happening: CHECK ((length(detail) <= 40))
following.happening: CHECK ((length(key) <= 200))
following.happening: FOREIGN KEY (actor_id) REFERENCES identity.account(id) ON DELETE SET NULL
following.happening: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id) ON DELETE CASCADE
following.happening: FOREIGN KEY (contribution_id) REFERENCES contribution.item(id) ON DELETE CASCADE
following.happening: FOREIGN KEY (person_id) REFERENCES identity.account(id) ON DELETE CASCADE
following.happening: PRIMARY KEY (id)
following.happening: UNIQUE (key)
following.leaving: CHECK (((kind IS NULL) = (object IS NULL)))
following.leaving: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
following.leaving: PRIMARY KEY (token_hash)
following.notice: CHECK (((letter_id IS NULL) = (mailed_at IS NULL)))
following.notice: CHECK ((mail = ANY (ARRAY['WAITING'::text, 'DIGEST'::text, 'DONE'::text])))
following.notice: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
following.notice: FOREIGN KEY (happening_id) REFERENCES following.happening(id) ON DELETE CASCADE
following.notice: PRIMARY KEY (id)
following.notice: UNIQUE (account_id, happening_id)
following.preference: CHECK ((locale = ANY (ARRAY['fr'::text, 'en'::text])))
following.preference: CHECK ((volume = ANY (ARRAY['ALL'::text, 'WEEKLY'::text, 'ESSENTIAL'::text, 'NONE'::text])))
following.preference: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
following.preference: PRIMARY KEY (account_id)
following.subscription: CHECK (((length(object) >= 1) AND (length(object) <= 200)))
following.subscription: CHECK ((kind = ANY (ARRAY['CONCERTATION'::text, 'CONTRIBUTION'::text, 'TERRITORY'::text, 'THEME'::text])))
following.subscription: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
following.subscription: PRIMARY KEY (account_id, kind, object)
grid.cell_answer: CHECK ((length(text) <= 10000))
grid.cell_answer: FOREIGN KEY (grid_id) REFERENCES grid.filled_grid(id)
grid.cell_answer: PRIMARY KEY (grid_id, cell_code)
grid.cell_source: CHECK ((num_nonnulls(sentence_id, conclusion_id, contribution_id) = 1))
grid.cell_source: FOREIGN KEY (conclusion_id) REFERENCES synthesis.conclusion(id)
grid.cell_source: FOREIGN KEY (contribution_id) REFERENCES contribution.item(id)
grid.cell_source: FOREIGN KEY (grid_id) REFERENCES grid.filled_grid(id)
grid.cell_source: FOREIGN KEY (sentence_id) REFERENCES synthesis.sentence(id)
grid.cell_source: PRIMARY KEY (grid_id, cell_code, rank)
grid.filled_grid: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
grid.filled_grid: FOREIGN KEY (schema_version) REFERENCES grid.grid_schema(version)
grid.filled_grid: PRIMARY KEY (id)
grid.filled_grid: UNIQUE (concertation_id)
grid.grid_schema: PRIMARY KEY (version)
grid.publication: FOREIGN KEY (grid_id) REFERENCES grid.filled_grid(id)
grid.publication: FOREIGN KEY (published_by) REFERENCES identity.account(id) ON DELETE SET NULL
grid.publication: PRIMARY KEY (grid_id, version)
identity.account: CHECK (((kind <> 'ERASED'::text) OR (num_nonnulls(email, public_name, college, territory_code) = 0)))
identity.account: CHECK ((college = ANY (ARRAY['CITIZEN'::text, 'ELECTED'::text, 'AGENT'::text, 'BUSINESS'::text, 'ACADEMIC'::text, 'ASSOCIATION'::text])))
identity.account: CHECK ((email = lower(email)))
identity.account: CHECK ((kind = ANY (ARRAY['MEMBER'::text, 'GUEST'::text, 'IMPORTED'::text, 'DEMONSTRATION'::text, 'ERASED'::text])))
identity.account: CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])))
identity.account: CHECK ((length(public_name) <= 80))
identity.account: PRIMARY KEY (id)
identity.account: TRIGGER DEFERRABLE INITIALLY DEFERRED
identity.account: UNIQUE (email)
identity.affiliation: CHECK (((capacity = 'REPRESENTATIVE'::text) = (organisation <> ''::text)))
identity.affiliation: CHECK (((capacity = 'REPRESENTATIVE'::text) OR (title <> ''::text)))
identity.affiliation: CHECK ((capacity = ANY (ARRAY['ELECTED'::text, 'AGENT'::text, 'REPRESENTATIVE'::text])))
identity.affiliation: CHECK ((length(answer) <= 500))
identity.affiliation: CHECK ((length(organisation) <= 120))
identity.affiliation: CHECK ((length(title) <= 120))
identity.affiliation: CHECK ((state = ANY (ARRAY['ASKED'::text, 'CONFIRMED'::text, 'REFUSED'::text, 'ENDED'::text])))
identity.affiliation: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
identity.affiliation: FOREIGN KEY (decided_by) REFERENCES identity.account(id) ON DELETE SET NULL
identity.affiliation: PRIMARY KEY (id)
identity.first_administrator_link: PRIMARY KEY (token_hash)
identity.guest_device: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
identity.guest_device: PRIMARY KEY (token_hash)
identity.guest_link: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
identity.guest_link: PRIMARY KEY (token_hash)
identity.linked_identity: CHECK (((length(issuer) >= 1) AND (length(issuer) <= 500)))
identity.linked_identity: CHECK (((length(provider) >= 1) AND (length(provider) <= 20)))
identity.linked_identity: CHECK (((unlinked_on IS NULL) OR (verified_on IS NOT NULL)))
identity.linked_identity: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
identity.linked_identity: PRIMARY KEY (issuer, subject_hash)
identity.linked_identity: TRIGGER DEFERRABLE INITIALLY DEFERRED
identity.passkey: CHECK (((length(label) >= 1) AND (length(label) <= 80)))
identity.passkey: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
identity.passkey: PRIMARY KEY (credential_id)
identity.rate_limit: PRIMARY KEY (id)
identity.recovery: CHECK (((allowed_by IS NULL) OR (allowed_by <> account_id)))
identity.recovery: CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
identity.recovery: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
identity.recovery: FOREIGN KEY (allowed_by) REFERENCES identity.account(id) ON DELETE SET NULL
identity.recovery: PRIMARY KEY (id)
identity.role_change: CHECK (((action <> 'EMERGENCY_TAKEN'::text) OR (reason <> ''::text)))
identity.role_change: CHECK (((role IS NULL) = (action = ANY (ARRAY['KEYS_ALLOWED'::text, 'KEYS_REPLACED'::text]))))
identity.role_change: CHECK ((action = ANY (ARRAY['GIVEN'::text, 'END_MOVED'::text, 'WITHDRAWN'::text, 'EMERGENCY_TAKEN'::text, 'EMERGENCY_ENDED'::text, 'KEYS_ALLOWED'::text, 'KEYS_REPLACED'::text])))
identity.role_change: CHECK ((length(reason) <= 500))
identity.role_change: CHECK ((role = ANY (ARRAY['ADMINISTRATOR'::text, 'COMMISSION'::text, 'REFERENT'::text, 'MODERATOR'::text])))
identity.role_change: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE SET NULL
identity.role_change: FOREIGN KEY (changed_by) REFERENCES identity.account(id) ON DELETE SET NULL
identity.role_change: PRIMARY KEY (id)
identity.role_grant: CHECK (((NOT emergency) OR ((role = 'REFERENT'::text) AND (ends_at IS NOT NULL))))
identity.role_grant: CHECK (((role = ANY (ARRAY['ADMINISTRATOR'::text, 'COMMISSION'::text])) = (territory_code = ''::text)))
identity.role_grant: CHECK ((role = ANY (ARRAY['ADMINISTRATOR'::text, 'COMMISSION'::text, 'REFERENT'::text, 'MODERATOR'::text])))
identity.role_grant: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
identity.role_grant: FOREIGN KEY (granted_by) REFERENCES identity.account(id) ON DELETE SET NULL
identity.role_grant: PRIMARY KEY (account_id, role, territory_code)
identity.session: CHECK ((length(browser) <= 80))
identity.session: CHECK ((means = ANY (ARRAY['CODE'::text, 'LINK'::text, 'PASSKEY'::text, 'PROVIDER'::text, 'FIRST_ACCESS'::text])))
identity.session: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
identity.session: PRIMARY KEY (id)
identity.sign_in_code: PRIMARY KEY (browser_hash)
instance.audit: CHECK (((percent >= (0)::numeric) AND (percent <= (100)::numeric)))
instance.audit: FOREIGN KEY (entered_by) REFERENCES identity.account(id) ON DELETE SET NULL
instance.audit: PRIMARY KEY (id)
instance.setting: CHECK ((value <> ''::text))
instance.setting: PRIMARY KEY (name)
instance.setting_change: FOREIGN KEY (changed_by) REFERENCES identity.account(id) ON DELETE SET NULL
instance.setting_change: PRIMARY KEY (id)
intake.import_key: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
intake.import_key: PRIMARY KEY (concertation_id)
intake.imported: CHECK ((kind = ANY (ARRAY['CONTRIBUTION'::text, 'ARGUMENT'::text, 'PERSON'::text, 'VOTE'::text, 'REPORT'::text])))
intake.imported: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
intake.imported: PRIMARY KEY (concertation_id, kind, source_hash)
mail.bounce: CHECK ((status ~ '^[245]\.[0-9]{1,3}\.[0-9]{1,3}$'::text))
mail.bounce: PRIMARY KEY (address_hash, permanent)
mail.outbox: CHECK (((length(kind) >= 1) AND (length(kind) <= 80)))
mail.outbox: CHECK (((state = 'WAITING'::text) = (address IS NOT NULL)))
mail.outbox: CHECK (((state = 'WAITING'::text) = (body IS NOT NULL)))
mail.outbox: CHECK (((state = 'WAITING'::text) = (settled_on IS NULL)))
mail.outbox: CHECK (((state = 'WAITING'::text) = (subject IS NOT NULL)))
mail.outbox: CHECK (((state = 'WAITING'::text) OR (unsubscribe IS NULL)))
mail.outbox: CHECK ((locale = ANY (ARRAY['fr'::text, 'en'::text])))
mail.outbox: CHECK ((state = ANY (ARRAY['WAITING'::text, 'SENT'::text, 'FAILED'::text, 'EXPIRED'::text, 'WITHHELD'::text, 'BOUNCED'::text])))
mail.outbox: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE
mail.outbox: PRIMARY KEY (id)
mail.outbox: UNIQUE (once_hash)
manifesto.article: CHECK (((length(text) >= 1) AND (length(text) <= 10000)))
manifesto.article: CHECK (((length(title) >= 1) AND (length(title) <= 200)))
manifesto.article: PRIMARY KEY (id)
manifesto.citation: FOREIGN KEY (article_id) REFERENCES manifesto.article(id) ON DELETE CASCADE
manifesto.citation: FOREIGN KEY (grid_id) REFERENCES grid.filled_grid(id)
manifesto.citation: PRIMARY KEY (article_id, rank)
manifesto.citation: UNIQUE (article_id, grid_id, cell_code)
manifesto.draft: CHECK (only_one)
manifesto.draft: PRIMARY KEY (only_one)
manifesto.publication: FOREIGN KEY (published_by) REFERENCES identity.account(id) ON DELETE SET NULL
manifesto.publication: PRIMARY KEY (version)
moderation.alert: CHECK ((cardinality(guests) = 48))
moderation.alert: CHECK ((cardinality(members) = 48))
moderation.alert: CHECK ((kind = 'BURST'::text))
moderation.alert: FOREIGN KEY (settled_by) REFERENCES moderation.decision(id)
moderation.alert: PRIMARY KEY (id)
moderation.decision: CHECK ((action = ANY (ARRAY['HIDE'::text, 'RESTORE'::text, 'KEEP'::text])))
moderation.decision: CHECK ((length(explanation) <= 4000))
moderation.decision: FOREIGN KEY (author_id) REFERENCES identity.account(id) ON DELETE SET NULL
moderation.decision: FOREIGN KEY (decided_by) REFERENCES identity.account(id) ON DELETE SET NULL
moderation.decision: PRIMARY KEY (id)
moderation.report: CHECK ((length(comment) <= 2000))
moderation.report: FOREIGN KEY (reporter_id) REFERENCES identity.account(id) ON DELETE SET NULL
moderation.report: FOREIGN KEY (settled_by) REFERENCES moderation.decision(id)
moderation.report: PRIMARY KEY (id)
moderation.report: UNIQUE (content_kind, content_id, reporter_id)
newsletter.issue: CHECK (((length(withdrawn_because) >= 1) AND (length(withdrawn_because) <= 500)))
newsletter.issue: CHECK (((number IS NULL) = (sent_at IS NULL)))
newsletter.issue: CHECK (((state = 'SENT'::text) = (number IS NOT NULL)))
newsletter.issue: CHECK (((withdrawn_at IS NULL) = (withdrawn_because IS NULL)))
newsletter.issue: CHECK (((withdrawn_at IS NULL) OR (state = 'SENT'::text)))
newsletter.issue: CHECK ((length(body) <= 10000))
newsletter.issue: CHECK ((length(subject) <= 120))
newsletter.issue: CHECK ((state = ANY (ARRAY['DRAFT'::text, 'WAITING'::text, 'RETURNED'::text, 'AGREED'::text, 'SENT'::text])))
newsletter.issue: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id) ON DELETE CASCADE
newsletter.issue: PRIMARY KEY (id)
newsletter.issue: UNIQUE (concertation_id, number)
newsletter.step: CHECK ((act = ANY (ARRAY['WRITTEN'::text, 'SUBMITTED'::text, 'AGREED'::text, 'RETURNED'::text, 'SENT'::text, 'WITHDRAWN'::text])))
newsletter.step: CHECK ((length(word) <= 500))
newsletter.step: FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE SET NULL
newsletter.step: FOREIGN KEY (issue_id) REFERENCES newsletter.issue(id) ON DELETE CASCADE
newsletter.step: PRIMARY KEY (id)
opinion.place: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id) ON DELETE CASCADE
opinion.place: FOREIGN KEY (voter_id) REFERENCES identity.account(id) ON DELETE CASCADE
opinion.place: PRIMARY KEY (concertation_id, voter_id)
opinion.reading: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id) ON DELETE CASCADE
opinion.reading: PRIMARY KEY (concertation_id)
search.change: PRIMARY KEY (tx, seq)
search.rebuild_request: PRIMARY KEY (id)
search.shipped_synonyms: PRIMARY KEY (code)
search.synonym_change: FOREIGN KEY (changed_by) REFERENCES identity.account(id) ON DELETE SET NULL
search.synonym_change: PRIMARY KEY (id)
search.synonym_group: CHECK (((cardinality(expressions) >= 2) AND (cardinality(expressions) <= 10)))
search.synonym_group: PRIMARY KEY (id)
synthesis."extract": CHECK (((length(quote) >= 1) AND (length(quote) <= 4000)))
synthesis."extract": CHECK ((end_offset > start_offset))
synthesis."extract": CHECK ((start_offset >= 0))
synthesis."extract": FOREIGN KEY (argument_id) REFERENCES argument.point(id)
synthesis."extract": FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
synthesis."extract": FOREIGN KEY (contribution_id) REFERENCES contribution.item(id)
synthesis."extract": FOREIGN KEY (selected_by) REFERENCES identity.account(id) ON DELETE SET NULL
synthesis."extract": PRIMARY KEY (id)
synthesis."extract": UNIQUE NULLS NOT DISTINCT (contribution_id, argument_id, source_version, start_offset, end_offset)
synthesis.conclusion: CHECK (((length(answer) >= 1) AND (length(answer) <= 10000)))
synthesis.conclusion: CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
synthesis.conclusion: CHECK ((decision = ANY (ARRAY['RETAINED'::text, 'PARTLY'::text, 'REJECTED'::text, 'STUDIED'::text])))
synthesis.conclusion: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
synthesis.conclusion: PRIMARY KEY (id)
synthesis.conclusion_contribution: FOREIGN KEY (conclusion_id) REFERENCES synthesis.conclusion(id) ON DELETE CASCADE
synthesis.conclusion_contribution: FOREIGN KEY (contribution_id) REFERENCES contribution.item(id)
synthesis.conclusion_contribution: PRIMARY KEY (conclusion_id, contribution_id)
synthesis.conclusion_sentence: FOREIGN KEY (conclusion_id) REFERENCES synthesis.conclusion(id) ON DELETE CASCADE
synthesis.conclusion_sentence: FOREIGN KEY (sentence_id) REFERENCES synthesis.sentence(id)
synthesis.conclusion_sentence: PRIMARY KEY (conclusion_id, sentence_id)
synthesis.draft: CHECK ((document = ANY (ARRAY['SYNTHESIS'::text, 'CONCLUSIONS'::text])))
synthesis.draft: CHECK ((length(intro) <= 20000))
synthesis.draft: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
synthesis.draft: PRIMARY KEY (concertation_id, document)
synthesis.publication: CHECK ((document = ANY (ARRAY['SYNTHESIS'::text, 'CONCLUSIONS'::text])))
synthesis.publication: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
synthesis.publication: FOREIGN KEY (published_by) REFERENCES identity.account(id) ON DELETE SET NULL
synthesis.publication: PRIMARY KEY (concertation_id, document, version)
synthesis.sentence: CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
synthesis.sentence: FOREIGN KEY (concertation_id) REFERENCES debate.concertation(id)
synthesis.sentence: PRIMARY KEY (id)
synthesis.sentence_extract: FOREIGN KEY (extract_id) REFERENCES synthesis."extract"(id)
synthesis.sentence_extract: FOREIGN KEY (sentence_id) REFERENCES synthesis.sentence(id) ON DELETE CASCADE
synthesis.sentence_extract: PRIMARY KEY (sentence_id, extract_id)
territory.collectivite: FOREIGN KEY (territory_code) REFERENCES territory.place(code)
territory.collectivite: PRIMARY KEY (territory_code)
territory.directory_edition: PRIMARY KEY (sha256)
territory.frame_origin: CHECK ((origin ~ '^https://[a-z0-9.-]+(:[0-9]+)?$'::text))
territory.frame_origin: FOREIGN KEY (territory_code) REFERENCES territory.place(code)
territory.frame_origin: PRIMARY KEY (territory_code, origin)
territory.join_request: CHECK (((length(audience) >= 1) AND (length(audience) <= 2000)))
territory.join_request: CHECK (((length(contact_function) >= 1) AND (length(contact_function) <= 120)))
territory.join_request: CHECK (((length(contact_name) >= 1) AND (length(contact_name) <= 120)))
territory.join_request: CHECK (((state = 'PENDING'::text) = (decided_at IS NULL)))
territory.join_request: CHECK ((state = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'DECLINED'::text])))
territory.join_request: FOREIGN KEY (decided_by) REFERENCES identity.account(id) ON DELETE SET NULL
territory.join_request: FOREIGN KEY (requested_by) REFERENCES identity.account(id) ON DELETE CASCADE
territory.join_request: FOREIGN KEY (territory_code) REFERENCES territory.place(code)
territory.join_request: PRIMARY KEY (id)
territory.look: CHECK ((((logo IS NULL) = (logo_width IS NULL)) AND ((logo IS NULL) = (logo_height IS NULL))))
territory.look: CHECK ((accent ~ '^#[0-9a-f]{6}$'::text))
territory.look: CHECK ((brand ~ '^#[0-9a-f]{6}$'::text))
territory.look: CHECK ((octet_length(logo) <= 16384))
territory.look: FOREIGN KEY (territory_code) REFERENCES territory.collectivite(territory_code)
territory.look: PRIMARY KEY (territory_code)
territory.look_change: CHECK ((logo = ANY (ARRAY['SAME'::text, 'NEW'::text, 'REMOVED'::text])))
territory.look_change: FOREIGN KEY (changed_by) REFERENCES identity.account(id) ON DELETE SET NULL
territory.look_change: FOREIGN KEY (territory_code) REFERENCES territory.collectivite(territory_code)
territory.look_change: PRIMARY KEY (id)
territory.place: CHECK ((kind = ANY (ARRAY['COMMUNE'::text, 'EPCI'::text, 'DEPARTEMENT'::text, 'REGION'::text, 'OUTRE_MER'::text])))
territory.place: PRIMARY KEY (code)
territory.place: UNIQUE (slug)

CREATE INDEX account_seen_on_idx ON identity.account USING btree (seen_on) WHERE (kind = ANY (ARRAY['MEMBER'::text, 'GUEST'::text]))
CREATE INDEX admission_account_id_idx ON debate.admission USING btree (account_id)
CREATE INDEX affiliation_account_id_idx1 ON identity.affiliation USING btree (account_id)
CREATE INDEX affiliation_decided_by_idx ON identity.affiliation USING btree (decided_by)
CREATE INDEX affiliation_territory_code_state_idx ON identity.affiliation USING btree (territory_code, state)
CREATE INDEX alert_content_kind_content_id_idx ON moderation.alert USING btree (content_kind, content_id)
CREATE INDEX concertation_territory_territory_code_idx ON debate.concertation_territory USING btree (territory_code)
CREATE INDEX conclusion_concertation_id_rank_idx ON synthesis.conclusion USING btree (concertation_id, rank)
CREATE INDEX conclusion_contribution_contribution_id_idx ON synthesis.conclusion_contribution USING btree (contribution_id)
CREATE INDEX decision_author_id_decided_at_idx ON moderation.decision USING btree (author_id, decided_at DESC)
CREATE INDEX decision_content_kind_content_id_decided_at_idx ON moderation.decision USING btree (content_kind, content_id, decided_at DESC)
CREATE INDEX decision_territories_idx ON moderation.decision USING gin (territories)
CREATE INDEX draft_concertation_id_idx ON contribution.draft USING btree (concertation_id)
CREATE INDEX draft_theme_id_idx ON contribution.draft USING btree (theme_id)
CREATE INDEX extract_concertation_id_idx ON synthesis."extract" USING btree (concertation_id)
CREATE INDEX guest_device_account_id_idx ON identity.guest_device USING btree (account_id)
CREATE INDEX guest_link_account_id_idx ON identity.guest_link USING btree (account_id)
CREATE INDEX happening_actor_id_idx ON following.happening USING btree (actor_id)
CREATE INDEX happening_at_idx ON following.happening USING btree (at)
CREATE INDEX happening_concertation_id_idx ON following.happening USING btree (concertation_id)
CREATE INDEX happening_contribution_id_idx ON following.happening USING btree (contribution_id)
CREATE INDEX happening_id_idx ON following.happening USING btree (id) WHERE (NOT spread)
CREATE INDEX happening_person_id_idx ON following.happening USING btree (person_id)
CREATE INDEX invitation_code_concertation_id_idx ON debate.invitation_code USING btree (concertation_id)
CREATE INDEX invitation_code_used_by_idx ON debate.invitation_code USING btree (used_by)
CREATE INDEX item_author_id_idx ON contribution.item USING btree (author_id)
CREATE INDEX item_concertation_id_submitted_at_idx ON contribution.item USING btree (concertation_id, submitted_at DESC)
CREATE INDEX item_published_idx ON contribution.item USING btree (concertation_id, submitted_at DESC, id DESC) INCLUDE (kind, theme_id, author_college, channel, author_id) WHERE (state = 'PUBLISHED'::text)
CREATE INDEX journal_concertation_id_idx ON ballot.journal USING btree (concertation_id)
CREATE INDEX journal_contribution_id_idx ON ballot.journal USING btree (contribution_id)
CREATE INDEX leaving_account_id_idx ON following.leaving USING btree (account_id)
CREATE INDEX leaving_made_at_idx ON following.leaving USING btree (made_at)
CREATE INDEX linked_identity_account_id_idx ON identity.linked_identity USING btree (account_id)
CREATE INDEX look_change_territory_code_idx ON territory.look_change USING btree (territory_code)
CREATE INDEX notice_account_id_idx ON following.notice USING btree (account_id) WHERE (seen_at IS NULL)
CREATE INDEX notice_account_id_idx1 ON following.notice USING btree (account_id) WHERE (mail <> 'DONE'::text)
CREATE INDEX notice_account_id_mailed_at_idx ON following.notice USING btree (account_id, mailed_at) WHERE (mailed_at IS NOT NULL)
CREATE INDEX notice_happening_id_idx ON following.notice USING btree (happening_id)
CREATE INDEX outbox_account_id_idx ON mail.outbox USING btree (account_id)
CREATE INDEX outbox_address_hash_idx ON mail.outbox USING btree (address_hash)
CREATE INDEX outbox_urgent_due_at_idx ON mail.outbox USING btree (urgent, due_at) WHERE (state = 'WAITING'::text)
CREATE INDEX outbox_useful_until_idx ON mail.outbox USING btree (useful_until) WHERE ((state = 'WAITING'::text) AND (useful_until IS NOT NULL))
CREATE INDEX passkey_account_id_idx ON identity.passkey USING btree (account_id)
CREATE INDEX place_cog_idx ON territory.place USING btree (cog)
CREATE INDEX place_parents_idx ON territory.place USING gin (parents)
CREATE INDEX place_postcodes_idx ON territory.place USING gin (postcodes)
CREATE INDEX place_siren_idx ON territory.place USING btree (siren)
CREATE INDEX place_voter_id_idx ON opinion.place USING btree (voter_id)
CREATE INDEX place_words ON territory.place USING gin (to_tsvector('simple'::regconfig, search_name))
CREATE INDEX point_author_id_idx ON argument.point USING btree (author_id)
CREATE INDEX point_contribution_id_state_stance_idx ON argument.point USING btree (contribution_id, state, stance)
CREATE INDEX position_voter_id_idx ON ballot."position" USING btree (voter_id)
CREATE INDEX public_spell_concertation_id_began_at_idx ON debate.public_spell USING btree (concertation_id, began_at)
CREATE INDEX pulse_hour_idx ON ballot.pulse USING btree (hour)
CREATE INDEX rebuild_request_folder_idx ON search.rebuild_request USING btree (folder) WHERE (finished_at IS NULL)
CREATE INDEX recovery_allowed_by_idx ON identity.recovery USING btree (allowed_by)
CREATE INDEX reply_author_id_idx ON argument.reply USING btree (author_id)
CREATE INDEX reply_point_id_idx ON argument.reply USING btree (point_id)
CREATE INDEX report_content_kind_content_id_idx ON moderation.report USING btree (content_kind, content_id) WHERE (settled_by IS NULL)
CREATE INDEX role_change_account_id_id_idx ON identity.role_change USING btree (account_id, id)
CREATE INDEX role_change_changed_by_idx ON identity.role_change USING btree (changed_by)
CREATE INDEX role_change_territory_code_id_idx ON identity.role_change USING btree (territory_code, id)
CREATE INDEX sentence_concertation_id_rank_idx ON synthesis.sentence USING btree (concertation_id, rank)
CREATE INDEX sentence_extract_extract_id_idx ON synthesis.sentence_extract USING btree (extract_id)
CREATE INDEX session_account_id_idx ON identity.session USING btree (account_id)
CREATE INDEX session_seen_at_idx ON identity.session USING btree (seen_at)
CREATE INDEX standing_concertation_id_idx ON ballot.standing USING btree (concertation_id)
CREATE INDEX step_account_id_idx ON newsletter.step USING btree (account_id)
CREATE INDEX step_issue_id_idx ON newsletter.step USING btree (issue_id)
CREATE INDEX subscription_kind_object_idx ON following.subscription USING btree (kind, object)
CREATE INDEX suggestion_author_id_idx ON contribution.suggestion USING btree (author_id)
CREATE INDEX suggestion_item_id_idx ON contribution.suggestion USING btree (item_id)
CREATE INDEX useful_account_id_idx ON argument.useful USING btree (account_id)
CREATE UNIQUE INDEX account_email_key ON identity.account USING btree (email)
CREATE UNIQUE INDEX account_pkey ON identity.account USING btree (id)
CREATE UNIQUE INDEX admission_pkey ON debate.admission USING btree (concertation_id, account_id)
CREATE UNIQUE INDEX affiliation_account_id_idx ON identity.affiliation USING btree (account_id) WHERE (state = ANY (ARRAY['ASKED'::text, 'CONFIRMED'::text]))
CREATE UNIQUE INDEX affiliation_pkey ON identity.affiliation USING btree (id)
CREATE UNIQUE INDEX alert_content_kind_content_id_kind_idx ON moderation.alert USING btree (content_kind, content_id, kind) WHERE (settled_by IS NULL)
CREATE UNIQUE INDEX alert_pkey ON moderation.alert USING btree (id)
CREATE UNIQUE INDEX article_pkey ON manifesto.article USING btree (id)
CREATE UNIQUE INDEX attendance_pkey ON ballot.attendance USING btree (concertation_id, college, channel, assurance)
CREATE UNIQUE INDEX audit_pkey ON instance.audit USING btree (id)
CREATE UNIQUE INDEX bounce_pkey ON mail.bounce USING btree (address_hash, permanent)
CREATE UNIQUE INDEX cell_answer_pkey ON grid.cell_answer USING btree (grid_id, cell_code)
CREATE UNIQUE INDEX cell_source_pkey ON grid.cell_source USING btree (grid_id, cell_code, rank)
CREATE UNIQUE INDEX change_pkey ON search.change USING btree (tx, seq)
CREATE UNIQUE INDEX charter_version_pkey ON charter.charter_version USING btree (version)
CREATE UNIQUE INDEX citation_article_id_grid_id_cell_code_key ON manifesto.citation USING btree (article_id, grid_id, cell_code)
CREATE UNIQUE INDEX citation_pkey ON manifesto.citation USING btree (article_id, rank)
CREATE UNIQUE INDEX collectivite_pkey ON territory.collectivite USING btree (territory_code)
CREATE UNIQUE INDEX concertation_pkey ON debate.concertation USING btree (id)
CREATE UNIQUE INDEX concertation_slug_key ON debate.concertation USING btree (slug)
CREATE UNIQUE INDEX concertation_territory_concertation_id_rank_key ON debate.concertation_territory USING btree (concertation_id, rank)
CREATE UNIQUE INDEX concertation_territory_pkey ON debate.concertation_territory USING btree (concertation_id, territory_code)
CREATE UNIQUE INDEX conclusion_contribution_pkey ON synthesis.conclusion_contribution USING btree (conclusion_id, contribution_id)
CREATE UNIQUE INDEX conclusion_pkey ON synthesis.conclusion USING btree (id)
CREATE UNIQUE INDEX conclusion_sentence_pkey ON synthesis.conclusion_sentence USING btree (conclusion_id, sentence_id)
CREATE UNIQUE INDEX counted_elsewhere_pkey ON ballot.counted_elsewhere USING btree (voter_id)
CREATE UNIQUE INDEX decision_pkey ON moderation.decision USING btree (id)
CREATE UNIQUE INDEX directory_edition_pkey ON territory.directory_edition USING btree (sha256)
CREATE UNIQUE INDEX draft_pkey ON contribution.draft USING btree (account_id, concertation_id)
CREATE UNIQUE INDEX draft_pkey ON manifesto.draft USING btree (only_one)
CREATE UNIQUE INDEX draft_pkey ON synthesis.draft USING btree (concertation_id, document)
CREATE UNIQUE INDEX extract_contribution_id_argument_id_source_version_start_of_key ON synthesis."extract" USING btree (contribution_id, argument_id, source_version, start_offset, end_offset) NULLS NOT DISTINCT
CREATE UNIQUE INDEX extract_pkey ON synthesis."extract" USING btree (id)
CREATE UNIQUE INDEX filled_grid_concertation_id_key ON grid.filled_grid USING btree (concertation_id)
CREATE UNIQUE INDEX filled_grid_pkey ON grid.filled_grid USING btree (id)
CREATE UNIQUE INDEX first_administrator_link_pkey ON identity.first_administrator_link USING btree (token_hash)
CREATE UNIQUE INDEX frame_origin_pkey ON territory.frame_origin USING btree (territory_code, origin)
CREATE UNIQUE INDEX grid_schema_pkey ON grid.grid_schema USING btree (version)
CREATE UNIQUE INDEX guest_device_pkey ON identity.guest_device USING btree (token_hash)
CREATE UNIQUE INDEX guest_link_pkey ON identity.guest_link USING btree (token_hash)
CREATE UNIQUE INDEX happening_key_key ON following.happening USING btree (key)
CREATE UNIQUE INDEX happening_pkey ON following.happening USING btree (id)
CREATE UNIQUE INDEX import_key_pkey ON intake.import_key USING btree (concertation_id)
CREATE UNIQUE INDEX imported_pkey ON intake.imported USING btree (concertation_id, kind, source_hash)
CREATE UNIQUE INDEX invitation_code_pkey ON debate.invitation_code USING btree (code_hash)
CREATE UNIQUE INDEX invitation_link_pkey ON debate.invitation_link USING btree (concertation_id)
CREATE UNIQUE INDEX invitation_link_token_key ON debate.invitation_link USING btree (token)
CREATE UNIQUE INDEX invitee_pkey ON debate.invitee USING btree (concertation_id, email)
CREATE UNIQUE INDEX issue_concertation_id_number_key ON newsletter.issue USING btree (concertation_id, number)
CREATE UNIQUE INDEX issue_pkey ON newsletter.issue USING btree (id)
CREATE UNIQUE INDEX item_pkey ON contribution.item USING btree (id)
CREATE UNIQUE INDEX item_request_key_key ON contribution.item USING btree (request_key)
CREATE UNIQUE INDEX item_version_pkey ON contribution.item_version USING btree (item_id, version)
CREATE UNIQUE INDEX item_version_suggestion_id_idx ON contribution.item_version USING btree (suggestion_id) WHERE (suggestion_id IS NOT NULL)
CREATE UNIQUE INDEX join_request_pkey ON territory.join_request USING btree (id)
CREATE UNIQUE INDEX leaving_pkey ON following.leaving USING btree (token_hash)
CREATE UNIQUE INDEX linked_identity_pkey ON identity.linked_identity USING btree (issuer, subject_hash)
CREATE UNIQUE INDEX look_change_pkey ON territory.look_change USING btree (id)
CREATE UNIQUE INDEX look_pkey ON territory.look USING btree (territory_code)
CREATE UNIQUE INDEX notice_account_id_happening_id_key ON following.notice USING btree (account_id, happening_id)
CREATE UNIQUE INDEX notice_pkey ON following.notice USING btree (id)
CREATE UNIQUE INDEX one_pending_request ON territory.join_request USING btree (territory_code) WHERE (state = 'PENDING'::text)
CREATE UNIQUE INDEX outbox_once_hash_key ON mail.outbox USING btree (once_hash)
CREATE UNIQUE INDEX outbox_pkey ON mail.outbox USING btree (id)
CREATE UNIQUE INDEX passkey_pkey ON identity.passkey USING btree (credential_id)
CREATE UNIQUE INDEX people_pkey ON ballot.people USING btree (concertation_id, guest, college)
CREATE UNIQUE INDEX place_pkey ON opinion.place USING btree (concertation_id, voter_id)
CREATE UNIQUE INDEX place_pkey ON territory.place USING btree (code)
CREATE UNIQUE INDEX place_slug_key ON territory.place USING btree (slug)
CREATE UNIQUE INDEX point_pkey ON argument.point USING btree (id)
CREATE UNIQUE INDEX point_request_key_key ON argument.point USING btree (request_key)
CREATE UNIQUE INDEX position_pkey ON ballot."position" USING btree (contribution_id, voter_id)
CREATE UNIQUE INDEX poster_concertation_id_key ON debate.poster USING btree (concertation_id)
CREATE UNIQUE INDEX poster_pkey ON debate.poster USING btree (code)
CREATE UNIQUE INDEX preference_pkey ON following.preference USING btree (account_id)
CREATE UNIQUE INDEX public_spell_concertation_id_idx ON debate.public_spell USING btree (concertation_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX public_spell_pkey ON debate.public_spell USING btree (id)
CREATE UNIQUE INDEX publication_pkey ON grid.publication USING btree (grid_id, version)
CREATE UNIQUE INDEX publication_pkey ON manifesto.publication USING btree (version)
CREATE UNIQUE INDEX publication_pkey ON synthesis.publication USING btree (concertation_id, document, version)
CREATE UNIQUE INDEX pulse_pkey ON ballot.pulse USING btree (contribution_id, hour)
CREATE UNIQUE INDEX question_pkey ON debate.question USING btree (concertation_id, rank)
CREATE UNIQUE INDEX rate_limit_pkey ON identity.rate_limit USING btree (id)
CREATE UNIQUE INDEX reading_pkey ON opinion.reading USING btree (concertation_id)
CREATE UNIQUE INDEX rebuild_request_pkey ON search.rebuild_request USING btree (id)
CREATE UNIQUE INDEX recount_difference_pkey ON ballot.recount_difference USING btree (recount_id, rank)
CREATE UNIQUE INDEX recount_pkey ON ballot.recount USING btree (id)
CREATE UNIQUE INDEX recovery_account_id_idx ON identity.recovery USING btree (account_id) WHERE (used_at IS NULL)
CREATE UNIQUE INDEX recovery_pkey ON identity.recovery USING btree (id)
CREATE UNIQUE INDEX reply_pkey ON argument.reply USING btree (id)
CREATE UNIQUE INDEX reply_request_key_key ON argument.reply USING btree (request_key)
CREATE UNIQUE INDEX report_content_kind_content_id_reporter_id_key ON moderation.report USING btree (content_kind, content_id, reporter_id)
CREATE UNIQUE INDEX report_pkey ON moderation.report USING btree (id)
CREATE UNIQUE INDEX revision_pkey ON ballot.revision USING btree (concertation_id)
CREATE UNIQUE INDEX role_change_pkey ON identity.role_change USING btree (id)
CREATE UNIQUE INDEX role_grant_pkey ON identity.role_grant USING btree (account_id, role, territory_code)
CREATE UNIQUE INDEX sentence_extract_pkey ON synthesis.sentence_extract USING btree (sentence_id, extract_id)
CREATE UNIQUE INDEX sentence_pkey ON synthesis.sentence USING btree (id)
CREATE UNIQUE INDEX session_pkey ON identity.session USING btree (id)
CREATE UNIQUE INDEX setting_change_pkey ON instance.setting_change USING btree (id)
CREATE UNIQUE INDEX setting_pkey ON instance.setting USING btree (name)
CREATE UNIQUE INDEX shipped_synonyms_pkey ON search.shipped_synonyms USING btree (code)
CREATE UNIQUE INDEX sign_in_code_pkey ON identity.sign_in_code USING btree (browser_hash)
CREATE UNIQUE INDEX signature_pkey ON charter.signature USING btree (id)
CREATE UNIQUE INDEX signature_territory_code_version_key ON charter.signature USING btree (territory_code, version)
CREATE UNIQUE INDEX stage_concertation_id_rank_key ON debate.stage USING btree (concertation_id, rank)
CREATE UNIQUE INDEX stage_pkey ON debate.stage USING btree (id)
CREATE UNIQUE INDEX standing_pkey ON ballot.standing USING btree (contribution_id)
CREATE UNIQUE INDEX step_pkey ON newsletter.step USING btree (id)
CREATE UNIQUE INDEX subscription_pkey ON following.subscription USING btree (account_id, kind, object)
CREATE UNIQUE INDEX suggestion_item_id_author_id_idx ON contribution.suggestion USING btree (item_id, author_id) WHERE (state = 'PENDING'::text)
CREATE UNIQUE INDEX suggestion_pkey ON contribution.suggestion USING btree (id)
CREATE UNIQUE INDEX suggestion_request_key_key ON contribution.suggestion USING btree (request_key)
CREATE UNIQUE INDEX synonym_change_pkey ON search.synonym_change USING btree (id)
CREATE UNIQUE INDEX synonym_group_pkey ON search.synonym_group USING btree (id)
CREATE UNIQUE INDEX tally_pkey ON ballot.tally USING btree (contribution_id, college, guest)
CREATE UNIQUE INDEX theme_concertation_id_code_key ON debate.theme USING btree (concertation_id, code)
CREATE UNIQUE INDEX theme_pkey ON debate.theme USING btree (id)
CREATE UNIQUE INDEX turnout_pkey ON ballot.turnout USING btree (concertation_id, voter_id, college, channel, assurance)
CREATE UNIQUE INDEX useful_pkey ON argument.useful USING btree (point_id, account_id)
