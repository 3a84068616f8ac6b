package org.klaster.procurement.saving;

import org.klaster.vocabulary.shared.Money;

/**
 * What a member that stays buys of a lot.
 *
 * @param share what it pays
 * @param open whether it has still to say if it stays
 */
public record BoughtLine(Long lotId, Long buyerId, Long supplierId, Money share, boolean open) {}
