package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;

/** A revision in the list of a report; bears no value. */
public record RevisionRow(int number, Instant submittedAt, String submittedBy, String hash)
    implements Serializable {}
