package org.klaster.api.programme;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/** An organisation that may be named as responsible: an active member of the cluster. */
public record ResponsibleOption(long organisationId, LocalizedText name) implements Serializable {}
