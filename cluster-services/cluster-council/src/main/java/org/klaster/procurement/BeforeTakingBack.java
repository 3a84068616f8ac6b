package org.klaster.procurement;

import org.klaster.domain.procurement.Tender;

/** What the public was told of a tender is about to be taken back; it is held. */
public record BeforeTakingBack(Tender tender) {}
