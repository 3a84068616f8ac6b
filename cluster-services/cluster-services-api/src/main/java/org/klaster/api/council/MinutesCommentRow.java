package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody said to minutes.
 *
 * @param revision number of the version that it was said to
 */
public record MinutesCommentRow(int revision, String person, String words, Instant writtenAt)
    implements Serializable {}
