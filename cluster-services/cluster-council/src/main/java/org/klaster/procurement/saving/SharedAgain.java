package org.klaster.procurement.saving;

import java.time.Instant;
import org.klaster.domain.procurement.Tender;

/** A lot's bill was shared anew after a member went; the tender is held. */
public record SharedAgain(Tender tender, Instant at) {}
