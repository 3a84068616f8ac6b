package org.klaster.api.council;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A seat that may be elected.
 *
 * @param name person and organisation
 */
public record Candidate(long seatId, LocalizedText name) implements Serializable {}
