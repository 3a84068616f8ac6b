package org.klaster.api.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailTemplate;

/**
 * Which mails; null filters nothing.
 *
 * @param recipient part of the recipient's name
 */
public record MailCriteria(
    @Nullable MailState state, @Nullable MailTemplate template, @Nullable String recipient)
    implements Serializable {}
