package org.klaster.platform.change;

import java.time.Instant;

/** A stored change, before anybody's rights are looked at. */
record ChangeRow(
    long position, String type, String subjectType, String subjectKey, Instant occurredAt) {}
