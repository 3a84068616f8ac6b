package org.klaster.api.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTiming;

/**
 * How the caller is written to.
 *
 * @param address where to, as the identity provider says it; null where it knows none
 * @param version of the caller's row
 */
public record MailPreferenceView(
    @Nullable String address, Language language, MailTiming timing, int version)
    implements Serializable {}
