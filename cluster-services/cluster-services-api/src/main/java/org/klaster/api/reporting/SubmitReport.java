package org.klaster.api.reporting;

import java.io.Serializable;

/**
 * Submits the draft as it is kept.
 *
 * @param version the version of the draft that the caller has seen
 */
public record SubmitReport(long reportId, int version) implements Serializable {}
