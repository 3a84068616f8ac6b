package org.klaster.web.wrong;

import org.klaster.api.council.Ballots;
import org.klaster.api.council.Councils;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.Voting;
import org.klaster.api.shared.AuditLog;

/** Wrong: five services in one page. */
public record CrowdedBacking(
    Ballots ballots, Councils councils, Decisions decisions, Voting voting, AuditLog log) {}
