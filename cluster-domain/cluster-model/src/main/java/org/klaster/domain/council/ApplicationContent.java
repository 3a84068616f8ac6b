package org.klaster.domain.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.TurnoverBand;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;

/** What an applicant fills in; anything may be missing while it is a draft. */
public record ApplicationContent(
    @Nullable MembershipRole role,
    @Nullable MembershipPlace place,
    @Nullable String statement,
    @Nullable TurnoverBand turnover,
    @Nullable String contactName,
    @Nullable String contactEmail,
    boolean consent)
    implements Serializable {}
