package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/** A question and its answer; who asked is not among it. */
public record EnquiryView(
    long id,
    String question,
    Instant askedAt,
    @Nullable LocalizedText answer,
    @Nullable Instant answeredAt)
    implements Serializable {}
