package org.klaster.api.council;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/** A member to whom something can be assigned. */
public record MemberChoice(long organisationId, LocalizedText name) implements Serializable {}
