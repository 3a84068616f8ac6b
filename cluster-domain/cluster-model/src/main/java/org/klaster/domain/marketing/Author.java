package org.klaster.domain.marketing;

import java.time.Instant;

/** Who does something, and when. */
public record Author(Long personId, Instant at) {}
