package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change: what happened to which thing, without its content.
 *
 * @param position place in the feed
 * @param type name of a {@link org.klaster.vocabulary.shared.ChangeType}
 * @param subjectType kind of the thing, for example {@code membership}
 * @param subjectKey its key
 * @param path of the thing under the REST interface, for example {@code /clusters/1}; null where it
 *     has no resource of its own
 */
public record ChangeView(
    long position,
    String type,
    String subjectType,
    String subjectKey,
    @Nullable String path,
    Instant time)
    implements Serializable {}
