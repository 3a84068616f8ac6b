package org.klaster.api.shared;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the audit trail is wanted; an empty field does not narrow.
 *
 * @param operation beginning of the operation's name
 * @param outcome CHANGED, REFUSED or READ
 * @param from first day, Asia/Almaty
 * @param to last day, Asia/Almaty
 */
public record AuditCriteria(
    @Nullable String actor,
    @Nullable String operation,
    @Nullable String outcome,
    @Nullable String subjectType,
    @Nullable String subjectKey,
    @Nullable LocalDate from,
    @Nullable LocalDate to)
    implements Serializable {}
