package org.klaster.api.procurement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.TenderStatus;

/** Which tenders are asked for; null means any. */
public record TenderCriteria(@Nullable Long clusterId, @Nullable TenderStatus status)
    implements Serializable {}
