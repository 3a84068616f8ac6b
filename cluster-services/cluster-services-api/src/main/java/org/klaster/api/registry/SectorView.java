package org.klaster.api.registry;

import java.io.Serializable;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.LocalizedText;

/** A sector of the economy: a class of OKED. */
public record SectorView(Oked oked, LocalizedText name) implements Serializable {}
