package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A meeting in a list.
 *
 * @param items accepted items of its agenda
 */
public record MeetingRow(
    long id,
    long clusterId,
    LocalizedText councilName,
    LocalizedText title,
    MeetingForm form,
    MeetingStatus status,
    Instant startsAt,
    int items)
    implements Serializable {}
