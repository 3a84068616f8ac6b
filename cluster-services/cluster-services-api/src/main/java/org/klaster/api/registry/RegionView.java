package org.klaster.api.registry;

import java.io.Serializable;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A region.
 *
 * @param historical whether it exists no longer and only bears old indicators
 */
public record RegionView(Kato kato, LocalizedText name, boolean historical)
    implements Serializable {}
