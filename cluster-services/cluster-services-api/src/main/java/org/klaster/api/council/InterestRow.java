package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.InterestGround;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A standing declaration of interest.
 *
 * @param person who holds the seat
 * @param concern name of the organisation or the business group
 * @param group whether it concerns a business group
 * @param recordedBy who entered it
 * @param stands whether it stands today
 * @param mayEnd whether the caller may end it
 */
public record InterestRow(
    long id,
    String person,
    LocalizedText organisation,
    LocalizedText concern,
    boolean group,
    InterestGround ground,
    String reason,
    LocalDate from,
    @Nullable LocalDate until,
    String recordedBy,
    boolean stands,
    boolean mayEnd,
    int version)
    implements Serializable {}
