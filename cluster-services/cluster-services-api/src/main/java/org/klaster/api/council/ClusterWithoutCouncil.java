package org.klaster.api.council;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A cluster that has no council yet.
 *
 * @param mayFound whether the caller may found it
 */
public record ClusterWithoutCouncil(long clusterId, LocalizedText name, boolean mayFound)
    implements Serializable {}
