package org.klaster.api.reporting;

import java.io.Serializable;

/**
 * A report that was opened, or was open.
 *
 * @param created whether it was opened by this call
 */
public record OpenedReport(long id, boolean created) implements Serializable {}
