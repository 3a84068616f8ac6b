package org.klaster.api.shared;

import java.io.Serializable;

/**
 * The secret of a webhook, in the only moment in which it is told.
 *
 * @param secret {@code whsec_} and the key in Base64
 */
public record WebhookSecret(long webhookId, String secret) implements Serializable {}
