package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.klaster.vocabulary.council.MinutesState;

/**
 * A version of minutes.
 *
 * @param content canonical JSON
 * @param sha256 of it, as it was stored
 * @param remarks what the secretariat added, empty for nothing
 * @param state what the check found just now
 */
public record MinutesRevisionView(
    int number, Instant madeAt, String content, String sha256, String remarks, MinutesState state)
    implements Serializable {}
