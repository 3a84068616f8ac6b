package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * One thing that waits for the caller. The page where it is done follows from the kind and the key.
 *
 * @param title name of the thing, for example of the programme or of the organisation
 * @param detail what tells it from its like, for example the cluster or the period; null for none
 * @param deadline until when it is to be done, null where nothing sets one
 * @param key of the thing that the page opens with, mostly an id
 */
public record WorkItem(
    WorkKind kind,
    LocalizedText title,
    @Nullable LocalizedText detail,
    @Nullable Instant deadline,
    String key)
    implements Serializable {}
