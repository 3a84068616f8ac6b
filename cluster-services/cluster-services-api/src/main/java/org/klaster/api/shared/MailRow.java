package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailSuppression;
import org.klaster.vocabulary.shared.MailTemplate;

/**
 * How far one mail is.
 *
 * @param cluster that it is about, null for none
 * @param digest how far the daily mail is that tells it, null where none does
 * @param attempts of this mail, or of the daily mail that tells it
 * @param answer last answer of the mail server, null where there was none
 */
public record MailRow(
    long id,
    MailTemplate template,
    String recipient,
    @Nullable LocalizedText cluster,
    MailState state,
    @Nullable MailSuppression suppression,
    @Nullable MailState digest,
    int attempts,
    @Nullable String answer,
    Instant createdAt,
    Instant changedAt,
    int version)
    implements Serializable {}
