package org.klaster.domain.programme;

import java.time.Instant;

/** Who writes a programme, and when. */
public record Author(Long personId, Instant at) {}
