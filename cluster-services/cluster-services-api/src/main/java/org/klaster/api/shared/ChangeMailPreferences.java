package org.klaster.api.shared;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTiming;

/**
 * Changes how the caller is written to.
 *
 * @param version that the form was filled with
 */
public record ChangeMailPreferences(
    @NotNull Language language, @NotNull MailTiming timing, int version) implements Serializable {}
