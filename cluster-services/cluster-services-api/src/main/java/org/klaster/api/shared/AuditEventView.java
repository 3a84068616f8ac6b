package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;

/** One event of the audit trail. */
public record AuditEventView(
    long sequenceNumber,
    Instant occurredAt,
    String actor,
    String roles,
    String organisation,
    String operation,
    String outcome,
    String subjectType,
    String subjectKey,
    String details,
    String hash)
    implements Serializable {}
