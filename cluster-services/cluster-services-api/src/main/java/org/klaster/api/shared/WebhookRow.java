package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.klaster.vocabulary.shared.WebhookState;

/** A webhook in a list. */
public record WebhookRow(
    long id,
    String name,
    String address,
    String owner,
    WebhookState state,
    List<String> types,
    Instant createdAt,
    int version)
    implements Serializable {}
