package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Puts an application to the vote.
 *
 * @param conditions conditions under which the council would approve, null for none; each language
 *     at most 2,000 characters
 * @param version version of the application that the caller saw
 */
public record PutToVote(long applicationId, @Nullable LocalizedText conditions, int version)
    implements Serializable {}
