package org.klaster.api.marketing;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/** An organisation for which the caller may act. */
public record OwnOrganisation(long id, LocalizedText name) implements Serializable {}
