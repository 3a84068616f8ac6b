package org.klaster.api.reporting;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/** A cluster whose aggregates the caller may see. */
public record ReportingCluster(long id, LocalizedText name) implements Serializable {}
